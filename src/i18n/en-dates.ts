/** Interface words of dates and timelines in English: how to read them, and what timelines call themselves. */
export const datesEn = {
  howToReadDates: 'How to read the dates',
  dateSigns: {
    day: 'Known to the day',
    month: 'Known to the month',
    season: 'Known to a part of the year',
    year: 'Known to the year',
    span: 'From one date to another',
    about: 'About then',
    uncertain: 'Then, but uncertain',
    disputed: 'Disputed: the event says by whom',
  },
  isDisputed: 'disputed',
  disputedDate: (date: string) => `${date}, disputed`,
  datedEvents: 'Dated events',
  named: (name: string, what: string) => `${name}: ${what}`,
  inYears: (what: string, years: string) => `${what}, ${years}`,
};
