import { expect, test } from '@playwright/test';
import { exactWords, figureWords, isRounded, readingMinutes } from '../../src/model/numbers.ts';
import { figureSchema, type Figure } from '../../src/schema/figure.ts';

const figure = (value: number, unit: string, more: object = {}): Figure =>
  figureSchema.parse({
    id: 'x',
    label: { en: 'x' },
    value,
    unit,
    date: '2014',
    metric: 'total',
    by: { en: 'x' },
    note: { en: 'x' },
    cite: ['y'],
    ...more,
  });

const cases: [Figure, en: string, zh: string][] = [
  [figure(19e9, 'USD'), '$19 bn', '$190亿'],
  [figure(1.402e9, 'users'), '1.4 bn users', '14.02亿用户'],
  [figure(450e6, 'accounts'), '450 m accounts', '4.5亿账户'],
  [figure(98.4, 'percent'), '98.4%', '98.4%'],
  [figure(10, 'countries'), '10 countries', '10个国家'],
  [figure(0.99, 'USD'), '$0.99', '$0.99'],
  [figure(0.005, 'USD'), '$0.005', '$0.005'],
  [figure(3e9, 'users', { bound: 'over' }), 'over 3 bn users', '超过30亿用户'],
  [figure(20, 'percent', { bound: 'under' }), 'under 20%', '不到20%'],
  [figure(225e6, 'EUR', { approximate: true }), 'about €225 m', '约€2.25亿'],
];

for (const [given, en, zh] of cases) {
  test(`${String(given.value)} ${given.unit} reads "${en}"`, () => {
    expect(figureWords(given, 'en').replaceAll('\u00a0', ' ')).toBe(en);
    expect(figureWords(given, 'zh-Hans').replaceAll('\u00a0', ' ')).toBe(zh);
  });
}

test('a number and its letters are not parted by a line break', () => {
  expect(figureWords(figure(19e9, 'USD'), 'en')).toBe('$19\u00a0bn');
});

test('the unit can be left to the label beside it, save for money and shares', () => {
  const short = [figure(7, 'users'), figure(7, 'USD'), figure(7, 'percent')].map((given) =>
    figureWords(given, 'en', false),
  );
  expect(short).toEqual(['7', '$7', '7%']);
});

test('nothing is read in no time', () => {
  expect([0, 230, 1150].map(readingMinutes)).toEqual([1, 1, 5]);
});

test('a short number is known to be rounded', () => {
  const rounded = (value: number, language = 'en') => isRounded({ value }, language);
  expect([1_414_000_000, 1234, 0.005].map((value) => rounded(value))).toEqual([true, true, true]);
  expect([450e6, 21.8e9, 59, 98.4].map((value) => rounded(value))).toEqual([false, false, false, false]);
  expect([rounded(12_345_000), rounded(12_345_000, 'zh-Hans')], 'by its own units').toEqual([true, false]);
});

test('an exact number keeps all its digits', () => {
  const exact = (value: number, unit: string, language = 'en') => exactWords(figure(value, unit), language);
  expect(exact(21.8e9, 'USD')).toBe('$21,800,000,000');
  expect(exact(0.99, 'USD')).toBe('$0.99');
  expect(exact(0.005, 'USD')).toBe('$0.005');
  expect(exact(1_097_600_000, 'accounts')).toBe('1,097,600,000 accounts');
  expect(exact(98.4, 'percent')).toBe('98.4%');
  expect(exact(450e6, 'users', 'zh-Hans')).toBe('450,000,000用户');
});
