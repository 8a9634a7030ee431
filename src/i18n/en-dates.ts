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
  season: (part: SeasonName, year: string) => `${seasons[part]} ${year}`,
  inYears: (what: string, years: string) => `${what}, ${years}`,
};

const seasons = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  winter: 'winter',
  early: 'early',
  mid: 'mid',
  late: 'late',
  q1: 'first quarter of',
  q2: 'second quarter of',
  q3: 'third quarter of',
  q4: 'fourth quarter of',
  h1: 'first half of',
  h2: 'second half of',
};

export type SeasonName = keyof typeof seasons;
