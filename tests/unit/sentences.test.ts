/** Which sentences state a number or a date, and whether something answers for it. */
import { expect, test } from '@playwright/test';
import { readOutline } from '../../src/loaders/outline.ts';
import { uncitedNumbers, uncitedSuperlatives } from '../../src/model/uncited.ts';
import { secondLibrary } from '../library.ts';

const library = secondLibrary();
const read = (text: string) => readOutline(text, 'x.mdx', []);
const bare = (text: string) => uncitedNumbers(read(text), library).map((sentence) => sentence.text);

test('a sentence is read with its line, its links and whether it is cited', () => {
  const { sentences } = read('## A {#a}\n\nOne falls. Two [rise](b)\nin 1990.<Cite of="c" /> Three stay.\n');
  expect(sentences).toEqual([
    { text: 'One falls.', own: 'One falls. ', cited: true, links: [], cites: [], line: 3, section: 'a' },
    {
      text: 'Two rise\nin 1990.',
      own: 'Two \nin 1990.',
      cited: true,
      links: ['b'],
      cites: ['c'],
      line: 3,
      section: 'a',
    },
    { text: 'Three stay.', own: ' Three stay.', cited: false, links: [], cites: [], line: 4, section: 'a' },
  ]);
});

test('a citation answers for all before it in the paragraph, and for nothing behind it or in another', () => {
  expect(bare('In 1990 it rained. In 1991 too.<Cite of="a" />')).toEqual([]);
  expect(bare('In 1990 it rained.<Cite of="a" /> In 1991 too.')).toEqual(['In 1991 too.']);
  expect(bare('In 1990 it rained.\n\nIn 1991 too.<Cite of="a" />')).toEqual(['In 1990 it rained.']);
});

test('a reason answers for its own sentence only', () => {
  expect(bare('In 1990 it rained. Half of 8 is 4.<Uncited why="sum" />')).toEqual(['In 1990 it rained.']);
});

test('a link to what has citations answers for its sentence, any other link for its own words', () => {
  expect(library.things.get('canal-opens')?.type).toBe('event');
  expect(bare('It [opened](canal-opens) in 1992.')).toEqual([]);
  expect(library.things.get('watershed')?.type).toBe('section');
  expect(bare('See [the canal of 1992](watershed).')).toEqual([]);
  expect(bare('See [the canal](watershed) of 1992.')).toEqual(['See the canal of 1992.']);
});

test('items, rows, asides and corrections are held to the same', () => {
  expect(bare('- 1 ship\n- 2 ships<Cite of="a" />')).toEqual(['1 ship']);
  expect(bare('| a | b |\n| - | - |\n| 1 | 2<Cite of="a" /> |\n| 3 | 4 |')).toEqual(['3 · 4']);
  expect(bare('<Aside>\n\nIt took 5 years.\n\n</Aside>')).toEqual(['It took 5 years.']);
  expect(bare('<Correction of="c">\n\nIt took 5 years.\n\n</Correction>')).toEqual(['It took 5 years.']);
});

test('numbers and dates are found in words and in Chinese, headings and code are no statements', () => {
  expect(bare('It cost a million.')).toHaveLength(1);
  expect(bare('It rained in May.')).toHaveLength(1);
  expect(bare('May it rain.')).toEqual([]);
  expect(bare('运河于一九九二年通航。')).toHaveLength(1);
  expect(bare('## In 1990 {#a}\n\n```mermaid a b\npie\n  "1990": 3\n```\n')).toEqual([]);
});

test('superlatives are found where nothing answers for them', () => {
  const found = uncitedSuperlatives(
    read('It is the oldest canal. It was the first.<Cite of="a" />\n\nNo other is older. It is the longest.'),
    library,
  );
  expect(found.map(({ text }) => text)).toEqual([]);
  const bareOnes = uncitedSuperlatives(read('It is the oldest canal.'), library);
  expect(bareOnes.map(({ text }) => text)).toEqual(['It is the oldest canal.']);
});

test('a reason is a note of the page, in its place among the citations', () => {
  const { citations } = read('One.<Cite of="a" /> Two.<Uncited why="sum" />');
  expect(citations.map(({ of, why }) => [of, why])).toEqual([
    ['a', undefined],
    ['', 'sum'],
  ]);
});
