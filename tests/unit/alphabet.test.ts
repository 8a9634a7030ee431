import { expect, test } from '@playwright/test';
import { alphabet, firstsByLetter } from '../../src/model/alphabet.ts';
import type { Library } from '../../src/model/library.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const letters = (of: Library, language = 'en') => alphabet(of, language).map(({ letter }) => letter);
const entries = (of: Library, letter: string, language = 'en') =>
  got(alphabet(of, language).find((group) => group.letter === letter)).entries.map(
    ({ name, thing }) => `${name} (${thing.id})`,
  );

/** The library with more names for one of its terms. */
function withNames(...names: string[]): Library {
  const glossary = library.glossary.map((entry) =>
    entry.id === 'watershed-term' ? { ...entry, aliases: { en: names } } : entry,
  );
  return { ...library, glossary };
}

test('letters stand in order: digits, A to Z, other scripts, whatever marks a name begins with', () => {
  const all = letters(withNames('“Yonder”', '100-year hill', '(an aside)', 'Überlauf', 'Щит'));
  expect(all[0]).toBe('#');
  expect(all.at(-1)).toBe('文');
  expect(all).toEqual([...all.slice(0, 1), ...all.slice(1, -1).sort(), ...all.slice(-1)]);
  expect(all).toContain('Y');
});

test('a letter is that of the name without accents and marks', () => {
  const many = withNames('“Yonder”', 'Überlauf', 'the hill');
  expect(entries(many, 'Y')).toEqual(['“Yonder” (watershed-term)']);
  expect(entries(many, 'U')).toEqual(['Überlauf (watershed-term)']);
  expect(entries(many, 'T')).toContain('the hill (watershed-term)');
});

test('other names, those in other languages too, lead to the same thing, each name once', () => {
  expect(entries(library, 'R')).toEqual(
    expect.arrayContaining(['Rhein (rhine)', 'Rhin (rhine)', 'Rhine (rhine)']),
  );
  expect(entries(library, '文')).toContain('莱茵河 (rhine)');
  expect(
    entries(withNames('Watershed', 'Divide', 'Divide'), 'D').filter((name) => name.startsWith('Divide')),
  ).toHaveLength(1);
  expect(
    entries(withNames('Watershed'), 'W').filter((name) => name === 'Watershed (watershed-term)'),
  ).toHaveLength(1);
});

test('claims and figures are not listed; sections and events are', () => {
  const listed = new Set(
    alphabet(library, 'en').flatMap((group) => group.entries.map(({ thing }) => thing.type)),
  );
  expect([...listed].sort()).toEqual(
    [
      'article',
      'chart',
      'company',
      'diagram',
      'disagreement',
      'event',
      'feature',
      'page',
      'person',
      'platform',
      'section',
      'source',
      'table',
      'term',
      'timeline',
    ].sort(),
  );
});

test('in another language names are that language’s', () => {
  expect(letters(library, 'zh-Hans')[0]).toBe('文');
  expect(entries(library, '文', 'zh-Hans')).toContain('两条河为何连通 (why-join-two-rivers)');
  expect(entries(library, 'R', 'zh-Hans')).toContain('Rhine (rhine)');
});

test('every letter has an anchor of its own', () => {
  const ids = alphabet(withNames('1', 'Щит'), 'en').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^letter-[a-z]+$/);
});

test('the first of each letter is where a list is jumped into', () => {
  const firsts = firstsByLetter([
    { id: 'locks', name: '“Locks”' },
    { id: 'lower-rhine', name: 'Lower Rhine' },
    { id: 'ubersee', name: 'Übersee' },
    { id: 'upper-rhine', name: 'Upper Rhine' },
    { id: 'rhine', name: '莱茵河' },
  ]);
  expect([...firsts]).toEqual([
    ['L', 'locks'],
    ['U', 'ubersee'],
    ['文', 'rhine'],
  ]);
});
