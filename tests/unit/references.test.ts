/** References in words: what a list says of each, and what is said of all of them. */
import { expect, test } from '@playwright/test';
import { referenceAbout, referenceLabel, referenceParts, referenceTip } from '../../src/model/references.ts';
import type { Reference } from '../../src/schema/reference.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const known = (id: string) => got(library.references.get(id));
const parts = (reference: Reference, language = 'en') => referenceParts(reference, language, 'en');

test('a reference is printed with what is known of it', () => {
  expect(parts(known('builders-1992'))).toEqual({
    author: 'The builders',
    title: 'Der Kanal ist fertig',
    titleLanguage: 'de',
    container: '',
    date: '26 September 1992',
    url: 'https://example.org/canal',
    language: 'de',
    host: 'example.org',
    accessed: '',
    note: 'a copy',
  });
  expect(parts(known('atlas-basins'))).toMatchObject({
    author: 'Karl Stromer',
    container: 'Example Press',
    date: '1994',
  });
  expect(parts(known('vienna-1815'))).toMatchObject({ author: '', date: 'June 1815', host: 'example.org' });
});

test('behind its title stand place, date, host and the day it was read', () => {
  const about = (id: string, at?: string) => referenceAbout(parts(known(id)), at);
  expect(about('atlas-basins', 'plate 4')).toBe(
    'Karl Stromer, Example Press, 1994, plate 4, example.org, read 20 November 2026',
  );
  expect(about('vienna-1815')).toBe('Example Treaties, June 1815, example.org');
});

test('a reference without a date says so, in the reader’s language', () => {
  const { issued, ...undated } = known('vienna-1815');
  expect(issued).toBeDefined();
  expect(referenceAbout(parts(undated))).toBe('Example Treaties, undated, example.org');
  expect(parts(undated, 'zh-Hans').date).toBe('无日期');
});

test('a host is not said again behind a container that is called by it', () => {
  expect(referenceAbout(parts({ ...known('vienna-1815'), 'container-title': 'Example.org' }))).toBe(
    'Example.org, June 1815',
  );
});

test('languages are marked only where they are not the reader’s; our descriptions are in the site’s own', () => {
  const inGerman = known('builders-1992');
  expect(parts(inGerman, 'de')).toMatchObject({ titleLanguage: undefined, language: undefined });
  const described = { ...inGerman, title: '[The canal is ready]' };
  expect(parts(described, 'en')).toMatchObject({ titleLanguage: undefined, language: 'de' });
  expect(parts(described, 'zh-Hans')).toMatchObject({ titleLanguage: 'en', language: 'de' });
});

test('a reference in short is who and when, or where it was found; its tip has the rest', () => {
  const labels = ['vienna-1815', 'builders-1992'].map((id) => referenceLabel(known(id)));
  expect(labels).toEqual(['Example Treaties, 1815', 'example.org, 1992']);
  expect(referenceTip(known('builders-1992'), 'de')).toMatch(/^Der Kanal ist fertig\. /);
  expect(referenceTip(known('builders-1992'), 'en')).toBe('26 September 1992, example.org');
});
