/** The words that a site is found by besides its own, the list of all of them, and how common ones are kept cheap. */
import { expect, test } from '@playwright/test';
import { withoutCommon } from '../../src/model/search-prune.ts';
import { vocabulary } from '../../src/model/search-vocabulary.ts';
import { synonymsIn } from '../../src/model/search-words.ts';
import { searchRecords } from '../../src/model/search.ts';
import { secondLibrary } from '../library.ts';

const synonyms = synonymsIn({ canal: ['waterway', '运河'], 'open up': ['start'], ship: ['boat'] });

test('a text is found by what readers type for its words, in any form of them', () => {
  expect(synonyms('The canals of Europe')).toEqual(['waterway', '运河']);
  expect(synonyms('It opens up in May')).toEqual(['start']);
  expect(synonyms('It opens')).toEqual([]);
  // What it says itself needs no second mention.
  expect(synonyms('Boats and ships')).toEqual([]);
});

test('the words of a language are listed by how many records have them, the rarest first', () => {
  const records = searchRecords(secondLibrary());
  const lists = vocabulary(records, 'en');
  const listOf = (word: string) => lists.findIndex((list) => list.split(' ').includes(word));
  expect(listOf('watershed')).toBeGreaterThanOrEqual(0);
  expect(listOf('canal')).toBeGreaterThan(listOf('watershed'));
  expect(lists.join(' ')).toContain('莱茵河');
  expect(vocabulary(records, 'zh-Hans').join(' ')).not.toMatch(/\p{Script=Han}/u);
});

test('a word that very many records have is kept where it weighs most, and the others keep their places', () => {
  const page = (text: string, title: string) => [
    { text, weight: 1 },
    { text: title, weight: 10 },
  ];
  const pages = [page('The river flows.', 'Banks'), page('A town.', 'Rivers'), page('River, far.', 'Towns')];
  expect(withoutCommon(pages, 2)).toEqual([
    page('The river flows.', 'Banks'),
    page('A town.', 'Rivers'),
    page('· far.', 'Towns'),
  ]);
  expect(withoutCommon(pages, 3)).toEqual(pages);
});
