/** The inventory for Sphinx: its bytes, what it names, and that every line is read back as it was meant. */
import { expect, test } from '@playwright/test';
import { inventory } from '../../src/model/exports/inventory.ts';
import { readInventory } from './inventory-reader.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const { head, entries } = readInventory(inventory(library));
const find = (role: string, name: string) =>
  got(entries.find((entry) => entry.role === role && entry.name === name));

test('the head says version 2, the site and the day of the record', () => {
  expect(head).toEqual([
    '# Sphinx inventory version 2',
    `# Project: ${got(library.site.name.en)}`,
    expect.stringMatching(/^# Version: \d{4}-\d\d-\d\d$/),
    '# The remainder of this file is compressed using zlib.',
  ]);
});

test('the same content gives the same bytes', () => {
  expect(Buffer.compare(inventory(library), inventory(secondLibrary()))).toBe(0);
});

test('every id is a label with its title and address, a retired one that of what took its place', () => {
  for (const { id, title, page, fragment } of library.things.values()) {
    const uri = page + (fragment && `#${fragment}`);
    const words = got(title.en ?? Object.values(title)[0]);
    expect(find('std:label', id)).toEqual({ name: id, role: 'std:label', priority: '-1', uri, title: words });
  }
  expect(find('std:label', 'the-hill')).toMatchObject({
    uri: 'articles/why-join-two-rivers/#watershed',
    title: 'The watershed',
  });
});

test('pages are documents by their paths', () => {
  expect(find('std:doc', 'articles/why-join-two-rivers').uri).toBe('articles/why-join-two-rivers/');
  expect(find('std:doc', 'sources/essay-1993').uri).toBe('sources/essay-1993/');
  expect(find('std:doc', 'timeline')).toMatchObject({ uri: 'timeline/', title: 'Timeline' });
});

test('entries of the glossary are terms by their ids and by their names', () => {
  const entry = { uri: 'glossary/#anna-stromer', title: 'Anna Stromer' };
  expect(find('std:term', 'anna-stromer')).toMatchObject(entry);
  expect(find('std:term', 'Anna Stromer')).toMatchObject(entry);
});

test('a name that would be read as something else is left to its id', () => {
  const renamed = secondLibrary();
  got(renamed.glossary.find(({ id }) => id === 'anna-stromer')).name = { en: 'Lock 5 -3' };
  const lines = readInventory(inventory(renamed)).entries;
  expect(lines.filter(({ uri }) => uri === 'glossary/#anna-stromer').map(({ name }) => name)).toEqual([
    'anna-stromer',
    'anna-stromer',
  ]);
  expect(lines.filter(({ role }) => !role.startsWith('std:'))).toEqual([]);
});

test('each name stands once in its role', () => {
  const keys = entries.map(({ role, name }) => `${role} ${name}`);
  expect(keys).toEqual([...new Set(keys)]);
});
