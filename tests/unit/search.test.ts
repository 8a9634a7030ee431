/** What can be found: one record for each thing, at an address that exists, by any of its names. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../src/cli/run.ts';
import { loadLibrary } from '../../src/loaders/load.ts';
import { namesOf } from '../../src/model/search-about.ts';
import { searchRecords } from '../../src/model/search.ts';
import { got, secondLibrary } from '../library.ts';

const second = secondLibrary();
const real = loadLibrary(join(projectRoot, 'content')).library;
const records = searchRecords(second);
const record = (url: string) => got(records.find((candidate) => candidate.url === url));

for (const [name, library] of Object.entries({ second, real })) {
  test(`no address is found twice, and every thing with a page is found (${name})`, () => {
    const all = searchRecords(library);
    const urls = all.map(({ url }) => url);
    expect(urls.filter((url, at) => urls.indexOf(url) !== at)).toEqual([]);
    // Diagrams are found by the sections they stand in, figures by their articles.
    const types = new Set([
      'article',
      'section',
      'platform',
      'page',
      'event',
      'term',
      'company',
      'person',
      'source',
      'claim',
      'figure',
      'chart',
      'feature',
      'disagreement',
    ]);
    const things = [...library.things.values()].filter(({ type }) => types.has(type));
    const found = new Set(urls);
    expect(
      things.filter(({ page, fragment }) => !found.has(`/${page}${fragment && `#${fragment}`}`)),
    ).toEqual([]);
  });

  test(`no record is empty, none has markup or ids in brackets (${name})`, () => {
    for (const { url, title, text } of searchRecords(library)) {
      expect(title, url).not.toBe('');
      expect(`${title} ${text}`, url).not.toMatch(/\[\[|<\w|\{#/);
    }
  });

  test(`other names stand on the record that defines the thing, and on no other (${name})`, () => {
    const named = searchRecords(library).filter(({ names }) => names.length > 0);
    const defining = new Set(
      library.glossary
        .map(({ id }) => got(library.things.get(id)))
        .map(({ page, fragment }) => `${page}${fragment && `#${fragment}`}`),
    );
    const isDefining = (url: string) => defining.has(url.replace(/^\/(?:zh-hans\/)?/, ''));
    const aliases = new Set(library.glossary.flatMap(namesOf));
    expect(named.filter(({ url }) => isDefining(url)).length).toBeGreaterThan(0);
    // Articles are called by their questions, sources by their authors.
    for (const { url, names } of named.filter((one) => !isDefining(one.url)))
      expect(
        names.filter((name) => aliases.has(name)),
        url,
      ).toEqual([]);
  });
}

test('a name in any language is on the record', () => {
  expect(record('/platforms/rhine/').names).toEqual(['Rhine', '莱茵河', 'Rhein', 'Rhin', '莱茵']);
  expect(record('/glossary/#watershed-term').names).toContain('water parting');
});

test('what is translated is found in its language, at that language’s address', () => {
  expect(record('/zh-hans/articles/why-join-two-rivers/#canal')).toMatchObject({
    language: 'zh-Hans',
    type: 'section',
    title: '运河',
    path: ['两条河为何连通'],
  });
  expect(records.find(({ url }) => url === '/zh-hans/articles/who-rules-a-river/')).toBeUndefined();
});

test('a section is found by its words, and by the titles of what it links to without words of its own', () => {
  expect(record('/articles/why-join-two-rivers/#canal').text).toContain(
    'The essay dates the opening to 1990.',
  );
  expect(record('/articles/why-join-two-rivers/#what-it-carries').text).toBe(
    'Less than hoped. See The Main–Danube Canal opens and, for the rivers, The Rhine in brief.',
  );
});

test('events have their date in words, claims their standing and place', () => {
  expect(record('/timeline/#mannheim-act')).toMatchObject({
    type: 'event',
    date: 'October 1868',
    path: ['Timeline'],
    days: '1868-10-01/1868-10-31',
    years: ['1868'],
    kind: 'treaty',
  });
  expect(record('/sources/essay-1993/#essay-1993-finest')).toMatchObject({
    standing: 'opinion',
    path: ['A pupil', 'lines 5, 9'],
  });
});
