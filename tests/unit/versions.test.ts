/** Versions: what a hash is made of, what changes it and what does not. */
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Library } from '../../src/model/library.ts';
import { ownText } from '../../src/model/own-text/own-text.ts';
import { versionOf } from '../../src/model/versions.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const textOf = (id: string, language = 'en', of = library) => ownText(got(of.things.get(id)), of, language);
const hashOf = (id: string, language = 'en', of = library) =>
  versionOf(got(of.things.get(id)), of, language).hash;
const sha = (lines: readonly string[]) =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);

/** A library of its own, with a change. */
function changed(change: (copy: Library) => void): Library {
  const copy = secondLibrary();
  change(copy);
  return copy;
}

const docOf = (of: Library, id: string) => got(of.docs.get(`en/${id}`));
const sectionOf = (of: Library, doc: string, id: string) =>
  got(docOf(of, doc).outline.sections.find((section) => section.id === id));

test('a thing of every type has a text that starts with its title, and a version', () => {
  for (const thing of library.things.values()) {
    const { lines } = ownText(thing, library, 'en');
    expect(lines.length, thing.id).toBeGreaterThan(0);
    expect(lines, thing.id).toEqual(lines.map((line) => line.trim()));
    expect(hashOf(thing.id), thing.id).toMatch(/^[0-9a-f]{12}$/);
    expect(versionOf(thing, library, 'en').reviewed, thing.id).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test('the hash is that of the lines and of the lines of all that is inside', () => {
  const section = textOf('watershed');
  expect(section.lines[0]).toBe('The watershed');
  const inside = section.contains.flatMap((id) => textOf(id).lines);
  expect(hashOf('watershed')).toBe(sha([...section.lines, ...inside]));
  const article = textOf('why-join-two-rivers');
  const all = (id: string): string[] => {
    const { lines, contains } = textOf(id);
    return [...lines, ...contains.flatMap(all)];
  };
  expect(article.contains).toContain('watershed');
  expect(hashOf('why-join-two-rivers')).toBe(sha(all('why-join-two-rivers')));
});

test('an article contains each of its sections once', () => {
  for (const doc of library.docs.values()) {
    const within = (id: string): string[] =>
      textOf(id, doc.language).contains.flatMap((inner) => [inner, ...within(inner)]);
    expect(within(doc.id), doc.file).toEqual(doc.outline.sections.map(({ id }) => id));
  }
});

test('another word changes the section and its article, and no other section', () => {
  const copy = changed((of) => {
    sectionOf(of, 'why-join-two-rivers', 'watershed').text += ' Another word.';
  });
  expect(hashOf('watershed', 'en', copy)).not.toBe(hashOf('watershed'));
  expect(hashOf('why-join-two-rivers', 'en', copy)).not.toBe(hashOf('why-join-two-rivers'));
  expect(hashOf('who-rules-a-river', 'en', copy)).toBe(hashOf('who-rules-a-river'));
  expect(hashOf('watershed', 'zh-Hans', copy)).toBe(hashOf('watershed', 'zh-Hans'));
});

test('white space, composition of letters and straight quotes change nothing', () => {
  const said = 'Ein “Fluß”  über Stock\nund  Stein.';
  const set = (text: string) =>
    changed((of) => {
      sectionOf(of, 'why-join-two-rivers', 'watershed').text = text;
    });
  const other = set(said.normalize('NFD').replace(/\s+/g, '\u00a0 \n').replace('“', '"').replace('”', '"'));
  expect(hashOf('watershed', 'en', other)).toBe(hashOf('watershed', 'en', set(said)));
});

test('a link without words reads as the title of its target', () => {
  const copy = changed((of) => {
    sectionOf(of, 'why-join-two-rivers', 'watershed').text = 'See [[canal]].';
  });
  expect(textOf('watershed', 'en', copy).lines.at(-1)).toBe(
    `See ${got(got(library.things.get('canal')).title.en)}.`,
  );
});

test('a translation has a version of its own, and what is not translated the first language’s', () => {
  expect(hashOf('watershed', 'zh-Hans')).not.toBe(hashOf('watershed'));
  expect(hashOf('commission-powers', 'zh-Hans')).toBe(hashOf('commission-powers'));
});

test('a page was reviewed on its day, data on the newest day of the pages that use it', () => {
  const reviewed = (id: string, of: Library) => versionOf(got(of.things.get(id)), of, 'en').reviewed;
  const dated = changed((of) => {
    docOf(of, 'why-join-two-rivers').data.reviewed = '2001-01-01';
    docOf(of, 'who-rules-a-river').data.reviewed = '2002-02-02';
    docOf(of, 'about').data.reviewed = '2103-03-03';
  });
  const use = { to: 'vienna-act', how: 'cite', text: {}, words: {} } as const;
  const users = ['river-commissions', 'why-join-two-rivers', 'essay-1993-log'].map((from) => ({
    ...use,
    from,
  }));
  const copy = { ...dated, uses: new Map([['vienna-act', users]]) };
  expect(reviewed('watershed', copy)).toBe('2001-01-01');
  expect(reviewed('vienna-act', copy)).toBe('2002-02-02');
  expect(reviewed('rhine-commission', copy)).toBe('2103-03-03');
});
