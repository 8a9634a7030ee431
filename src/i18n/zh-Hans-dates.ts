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
  season: (part, year) => `${year}${seasons[part]}`,
  inYears: (what, years) => `${what},${years}`,
};

const seasons = {
  spring: '春',
  summer: '夏',
  autumn: '秋',
  winter: '冬',
  early: '年初',
  mid: '年中',
  late: '年末',
  q1: '第一季度',
  q2: '第二季度',
  q3: '第三季度',
  q4: '第四季度',
  h1: '上半年',
  h2: '下半年',
};
