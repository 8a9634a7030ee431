/** How a time that a query names is said. */
import { expect, test } from '@playwright/test';
import { spanWords } from '../../src/client/search-span.ts';

const open = { since: 'since {}', until: 'until {}' };

for (const [from, to, words] of [
  ['2017', '2017', '2017'],
  ['2017-05', '2017-05', 'May 2017'],
  ['2017-05-04', '2017-05-04', '4 May 2017'],
  ['2014', '2016', '2014 – 2016'],
  ['2015', '', 'since 2015'],
  ['', '2012', 'until 2012'],
] as const)
  test(`from “${from}” to “${to}” is “${words}”`, () => {
    // Between years some have thin spaces and some none.
    const plain = (text: string) => text.replace(/\s*–\s*/, ' – ');
    expect(plain(spanWords({ from, to }, 'en', open))).toBe(words);
  });

test('in Chinese as one says it there', () => {
  expect(spanWords({ from: '2017-05', to: '2017-05' }, 'zh-Hans', open)).toBe('2017年5月');
});
