/** Interface words of dates and timelines in simplified Chinese. */
import type { datesEn } from './en-dates.ts';

export const datesZhHans: typeof datesEn = {
  howToReadDates: '日期的读法',
  dateSigns: {
    day: '精确到日',
    month: '精确到月',
    season: '精确到一年中的某段',
    year: '精确到年',
    span: '从一个日期到另一个日期',
    about: '大约此时',
    uncertain: '此时,但存疑',
    disputed: '有争议:见事件中的说明',
  },
  isDisputed: '有争议',
  disputedDate: (date) => `${date},有争议`,
  datedEvents: '大事记',
  named: (name, what) => `${name}:${what}`,
  inYears: (what, years) => `${what},${years}`,
};
