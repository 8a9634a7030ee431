/** How near words are, which are known, and what takes the place of those that are not. */
import { expect, test } from '@playwright/test';
import { distance } from '../../src/client/search-distance.ts';
import { correct, isKnown, vocabularyOf } from '../../src/client/search-spelling.ts';

// The rarest first.
const words = vocabularyOf([
  'Danube watershed 多瑙河 later meal',
  'canals sealing encrypted bank',
  'letter feeling catalogue broadcast',
  'river canal water',
]);

const near = (typed: string, known: string) => distance(typed, known, 9);

test('neighbours that changed places are one mistake, and not the gravest', () => {
  expect(near('canla', 'canal')).toBeLessThan(1);
  expect(near('canla', 'canal')).toBe(near('caanl', 'canal'));
  expect(near('canxl', 'canal')).toBe(1);
});

test('slips of the hand and the ear cost least', () => {
  // A letter doubled, or not; one vowel for another; one letter left out.
  expect(near('leter', 'letter')).toBe(0.5);
  expect(near('rivver', 'river')).toBe(0.5);
  expect(near('rever', 'river')).toBe(0.8);
  expect(near('rver', 'river')).toBe(0.9);
  expect(near('riber', 'river')).toBe(1);
  expect(near('river', 'river')).toBe(0);
});

test('words that are too far apart are told so early', () => {
  expect(distance('watershed', 'bank', 2)).toBeGreaterThan(2);
});

for (const [typed, mended] of Object.entries({
  danbue: 'Danube',
  'rivr canla': 'river canal',
  'leter seeling': 'letter sealing',
  watershd: 'watershed',
  'catalouge of canals': 'catalogue of canals',
  'brodcast 2017': 'broadcast 2017',
  watercanal: 'water canal',
}))
  test(`“${typed}” becomes “${mended}”`, () => {
    expect(correct(`${typed} of`.replace(/ of$/, ''), words)).toBe(mended);
  });

for (const query of ['river', 'canals', 'rive', 'encrypt', '2017', '12', '运河', 'xy', 'zzzzzzz', '', '😀'])
  test(`“${query}” is left as it is`, () => {
    expect(correct(query, words)).toBeUndefined();
  });

test('a word is known by its forms and by its beginning', () => {
  for (const known of ['river', 'rivers', 'wat', 'danube', 'canal', 'sealed', '多瑙'])
    expect(isKnown(known, words), known).toBe(true);
  for (const unknown of ['rivr', 'danbue', '运河']) expect(isKnown(unknown, words), unknown).toBe(false);
});
