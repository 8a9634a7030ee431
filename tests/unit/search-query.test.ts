/** What is taken out of a query as a time, and what stays a word. */
import { expect, test } from '@playwright/test';
import { understand, within, yearsOf } from '../../src/client/search-query.ts';

/** The words left, then the time, as `words | from..to`. */
const read = (query: string) => {
  const { words, span } = understand(query);
  return span ? `${words} | ${span.from}..${span.to}` : words;
};

for (const [query, wanted] of Object.entries({
  '2017': ' | 2017..2017',
  'May 2017': ' | 2017-05..2017-05',
  'bridges may 2017': 'bridges | 2017-05..2017-05',
  '4 May 2017 bridges': 'bridges | 2017-05-04..2017-05-04',
  'May 4th, 2017': ' | 2017-05-04..2017-05-04',
  '2017-05-04': ' | 2017-05-04..2017-05-04',
  '2014-2016': ' | 2014..2016',
  '2014–2016 bridges': 'bridges | 2014..2016',
  '2016 to 2014': ' | 2014..2016',
  'bridges between 2014 and 2016': 'bridges | 2014..2016',
  '1990s bridges': 'bridges | 1990..1999',
  'since 2015': ' | 2015..',
  'after 2015': ' | 2016..',
  'before 2012': ' | ..2011',
  'until 2012': ' | ..2012',
  '1815': ' | 1815..1815',
  '2017年5月': ' | 2017-05..2017-05',
  '2017年5月4日 运河': '运河 | 2017-05-04..2017-05-04',
  '2015年以来 运河': '运河 | 2015..',
  '2014年到2016年': ' | 2014..2016',
  'bridge 2012 canal 2014': 'bridge canal | 2012..2014',
})) {
  test(`“${query}” asks for a time`, () => {
    expect(read(query)).toBe(wanted);
  });
}

for (const query of [
  '$2000',
  '2000%',
  '12017',
  'a2017',
  '0700.HK',
  'may I',
  '20 000',
  'chapter 3',
  '5-2017',
  '2017x',
  '',
])
  test(`“${query}” asks for none`, () => {
    expect(understand(query)).toEqual({ words: query, span: undefined, dated: '' });
  });

test('the words of a date may stand in a text, those of a range do not', () => {
  expect(understand('bridges May 2017').dated).toBe('May 2017');
  expect(understand('bridges since 2017').dated).toBe('');
});

test('days lie inside a time, reach into it, or neither', () => {
  const may = { from: '2017-05', to: '2017-05' };
  expect(within('2017-05-04/2017-05-04', may)).toBe('inside');
  expect(within('2017-01-01/2017-12-31', may)).toBe('beside');
  expect(within('2017-06-01/2017-06-30', may)).toBeUndefined();
  expect(within('', may)).toBeUndefined();
  expect(within('2030-01-01/2030-01-01', { from: '2015', to: '' })).toBe('inside');
  expect(within('1999-02-10/1999-02-10', { from: '', to: '1999' })).toBe('inside');
  expect(within('2000-01-01/2000-01-01', { from: '', to: '1999' })).toBeUndefined();
});

test('a time has all its years', () => {
  expect(yearsOf({ from: '2014-05', to: '2016' })).toEqual(['2014', '2015', '2016']);
  expect(yearsOf({ from: '2098', to: '' })).toEqual(['2098', '2099']);
  expect(yearsOf({ from: '', to: '1701' })).toEqual(['1700', '1701']);
});
