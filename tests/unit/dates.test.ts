import { expect, test } from '@playwright/test';
import { compareDates, dateWords, machineDate, precisionOf, yearOf } from '../../src/model/dates.ts';
import { dateSchema, daySchema } from '../../src/schema/date.ts';

/** EDTF, in English words, short ones, Chinese ones, and as `<time datetime>` has it. */
const table: [date: string, en: string, short: string, zh: string, machine: string | undefined][] = [
  ['2014-10-06', '6 October 2014', '6 Oct 2014', '2014年10月6日', '2014-10-06'],
  ['2014-09', 'September 2014', 'Sep 2014', '2014年9月', '2014-09'],
  ['2014', '2014', '2014', '2014年', '2014'],
  ['0800', '800', '800', '800年', '0800'],
  ['2016~', 'about 2016', 'about 2016', '约2016年', '2016'],
  ['2014-10~', 'about October 2014', 'about Oct 2014', '约2014年10月', '2014-10'],
  ['2016?', '2016 (uncertain)', '2016 (uncertain)', '2016年(存疑)', '2016'],
  ['2016%', 'about 2016 (uncertain)', 'about 2016 (uncertain)', '约2016年(存疑)', '2016'],
  ['2018-21', 'spring 2018', 'spring 2018', '2018年春', undefined],
  ['2018-22', 'summer 2018', 'summer 2018', '2018年夏', undefined],
  ['2018-23', 'autumn 2018', 'autumn 2018', '2018年秋', undefined],
  ['2018-24', 'winter 2018', 'winter 2018', '2018年冬', undefined],
  ['2018-33', 'first quarter of 2018', 'first quarter of 2018', '2018年第一季度', undefined],
  ['2018-37', 'early 2018', 'early 2018', '2018年年初', undefined],
  ['2018-39', 'late 2018', 'late 2018', '2018年年末', undefined],
  ['2018-41', 'second half of 2018', 'second half of 2018', '2018年下半年', undefined],
  [
    '2017-09/2017-12',
    'September 2017 to December 2017',
    'Sep 2017 to Dec 2017',
    '2017年9月至2017年12月',
    undefined,
  ],
  ['2017~/2018', 'about 2017 to 2018', 'about 2017 to 2018', '约2017年至2018年', undefined],
  ['2017/..', 'since 2017', 'since 2017', '2017年起', undefined],
  ['2017/', 'since 2017', 'since 2017', '2017年起', undefined],
  ['../2017-05', 'until May 2017', 'until May 2017', '至2017年5月', undefined],
  ['/2017', 'until 2017', 'until 2017', '至2017年', undefined],
];

for (const [date, en, short, zh, machine] of table) {
  test(`${date} reads "${en}"`, () => {
    expect(dateSchema.safeParse(date).success).toBe(true);
    expect(dateWords(date, 'en')).toBe(en);
    expect(dateWords(date, 'en', 'short')).toBe(short);
    expect(dateWords(date, 'zh-Hans')).toBe(zh);
    expect(machineDate(date)).toBe(machine);
  });
}

test('dates stand in the order of their beginnings, the vaguer first', () => {
  const inOrder = [
    '2016',
    '2016-12-31',
    '/2017',
    '2017-37',
    '2017-01',
    '2017-01-01',
    '2017-21',
    '2017-03~',
    '2017-22',
    '2017-07',
    '2017-09/..',
    '2017-09/2017-12',
    '2017-24',
    '2018',
  ];
  expect(inOrder.toReversed().sort(compareDates)).toEqual(inOrder);
});

test('a date has the year in which it begins; where that is open, in which it ends', () => {
  const dates = ['2017-09-30', '2017-24', '2016~/2018', '2016/..', '../2015', '/2015'];
  expect(dates.map(yearOf)).toEqual([2017, 2017, 2016, 2016, 2015, 2015]);
});

const refused = ['', 'soon', '2014-13', '2014-02-30', '6 October 2014', '14-10-06', '../..', '-0050'];
/** EDTF too, but there are no words for them. */
const unsaid = ['201X', '2014-XX', '[2014,2015]', '2014-10-06T10:00:00Z', 'Y12000'];
for (const date of [...refused, ...unsaid]) {
  test(`"${date}" is refused`, () => {
    expect(dateSchema.safeParse(date).success).toBe(false);
  });
}

test('a day is a whole day of the calendar', () => {
  const days = ['2026-11-20', '2026-11', '2026-02-29', '20 November 2026'];
  expect(days.map((day) => daySchema.safeParse(day).success)).toEqual([true, false, false, false]);
});

test('a date says how exactly it is known: to the day unless told otherwise, and surely', () => {
  const known = {
    '2014-10-06': { unit: 'day' },
    '2014-10': { unit: 'month' },
    '2014': { unit: 'year' },
    '2018-21': { unit: 'season' },
    '2018-37': { unit: 'season' },
    '2017-09/2017-12': { unit: 'span' },
    '2017/..': { unit: 'span' },
    '2014-10-06~': { unit: 'day', doubt: 'about' },
    '2016?': { unit: 'year', doubt: 'uncertain' },
    '2016%': { unit: 'year', doubt: 'uncertain' },
    '2017~/2018': { unit: 'span', doubt: 'about' },
  };
  const dates = Object.keys(known);
  expect(Object.fromEntries(dates.map((date) => [date, precisionOf(date)]))).toEqual(known);
  expect(dates.filter((date) => !dateSchema.safeParse(date).success)).toEqual([]);
});
