/** Text directives: the shortest address that leads to selected words and to nothing before them. */
import { expect, test } from '@playwright/test';
import { textDirective } from '../../src/client/text-fragment.ts';

const page = [
  'The canal',
  'Ships cross the hill by the canal. The canal is long, and well-known; ships like it.',
  'It cost 4.7 billion marks, which some thought too much',
  '2',
  'and others too little, since a lock is a house with two doors and the doors are as high as a tower of the time.',
  'The canal again: ships cross the hill by the canal. The end of it.',
];

/** What is selected by its first and last letters, and where: the first time it reads so, or the second. */
function directive(from: string, to = from, time = 1, language = 'en'): string | undefined {
  const text = page.join('\n');
  const start = time === 1 ? text.indexOf(from) : text.lastIndexOf(from);
  return textDirective(page, start, text.indexOf(to, start) + to.length, language);
}

test('words that stand once are named alone', () => {
  expect(directive('4.7 billion marks')).toBe('4.7%20billion%20marks');
});

test('signs of the grammar are encoded', () => {
  expect(directive('long, and well-known; ships')).toBe('long%2C%20and%20well%2Dknown%3B%20ships');
});

test('half a word is taken whole, and signs around words are left', () => {
  expect(directive('illion mar')).toBe('billion%20marks');
  expect(directive('; ships like it.')).toBe('ships%20like%20it');
});

test('the first of several needs nothing more', () => {
  expect(directive('Ships cross')).toBe('Ships%20cross');
});

test('a later one is told by what stands before or behind it', () => {
  expect(directive('ships cross', 'ships cross', 2)).toBe('again%3A-,ships%20cross');
  expect(directive('canal', 'canal', 2)).toBe('canal,-.%20The%20end');
});

test('long selections are named by their ends, across interruptions too', () => {
  expect(directive('and others too little', 'of the time')).toBe('and%20others%20too,of%20the%20time');
  expect(directive('thought too much', 'and others')).toBe('thought%20too%20much,and%20others');
  expect(directive('much', 'others')).toBe('much,and%20others');
});

test('an end that reads the same sooner is named by more words', () => {
  const text = page.join('\n');
  const end = text.lastIndexOf('by the canal') + 'by the canal'.length;
  expect(textDirective(page, text.indexOf('Ships'), end, 'en')).toBe(
    'Ships%20cross%20the%20hill,hill%20by%20the%20canal',
  );
});

test('what has no words has no address', () => {
  expect(directive('. ', '. ')).toBeUndefined();
  expect(textDirective([], 0, 0, 'en')).toBeUndefined();
});

test('nothing leads to words that stand before them too, with the same words around', () => {
  const same = Array.from({ length: 2 }, () => 'one two three');
  const text = same.join('\n');
  expect(textDirective(same, text.lastIndexOf('two'), text.lastIndexOf('two') + 3, 'en')).toBeUndefined();
});

test('Chinese is cut where its words are', () => {
  const runs = ['微信于二〇一一年一月推出。', '微信支付后来推出。'] as const;
  expect(
    decodeURIComponent(textDirective(runs, runs[0].length + 1, runs[0].length + 5, 'zh-Hans') ?? ''),
  ).toBe('微信支付');
});
