/** What Pagefind reads of a record: its parts in order, each with its weight, and no markup from the content. */
import { expect, test } from '@playwright/test';
import { searchPage } from '../../src/model/search-page.ts';
import type { SearchRecord } from '../../src/model/search-record.ts';

const record: SearchRecord = {
  url: '/x/#y',
  language: 'en',
  type: 'term',
  title: 'Water gate',
  path: ['Glossary'],
  text: 'Opens & shuts.',
  more: '',
  names: ['Water gate', 'Sluice gate', 'sluice', '水闸'],
  date: '',
  days: '',
  years: [],
  kind: '',
  platforms: [],
  companies: [],
  standing: undefined,
};

/** Every part with its weight, as `10 Title`. */
const parts = (page: string) =>
  [...page.matchAll(/<p data-pagefind-weight="([\d.]+)">([^]*?)<\/p>/g)].map(
    ([, weight, text]) => `${String(weight)} ${String(text)}`,
  );

test('the text comes first and is shown, the rest stands behind its end and is searched only', () => {
  expect(parts(searchPage(record))).toEqual([
    '1 Opens &amp; shuts.',
    '0 ¶',
    '4 Water gate',
    // No word of the title again, and none twice.
    '4 sluice 水闸',
    '2 Glossary',
  ]);
});

test('a section’s title weighs most, a claim’s least, and a platform is found by its name alone', () => {
  const titles = (type: SearchRecord['type']) =>
    parts(searchPage({ ...record, type, text: '', path: [], names: [] })).slice(1);
  expect(titles('section')).toEqual(['10 Water gate']);
  expect(titles('event')).toEqual(['2 Water gate']);
  expect(titles('claim')).toEqual(['1 Water gate']);
  expect(titles('platform')).toEqual(['10 Water gate', '10 Water gate', '10 Water gate']);
});

test('what is shown beside the text is kept with it, markup in content is text', () => {
  const page = searchPage({ ...record, title: '"A" <b>', date: 'May 1815', standing: 'contradicted' });
  expect(page).toContain('<meta data-pagefind-meta="title[content]" content="&quot;A&quot; &lt;b>">');
  expect(page).toContain('<meta data-pagefind-meta="standing[content]" content="Contradicted">');
  expect(page).toContain('<meta data-pagefind-filter="type[content]" content="term">');
  expect(page).toContain('<html lang="en">');
  expect(parts(page)).toContain('4 &quot;A&quot; &lt;b>');
});

test('what it is about is kept beside it, a value each, and its path only where it says more than its page', () => {
  const page = searchPage({
    ...record,
    path: ['Rivers', 'Locks'],
    years: ['1815', '1816'],
    platforms: ['rhine', 'danube'],
    kind: 'treaty',
  });
  for (const [name, value] of [
    ['year', '1815'],
    ['year', '1816'],
    ['platform', 'rhine'],
    ['platform', 'danube'],
    ['kind', 'treaty'],
  ] as const)
    expect(page).toContain(`<meta data-pagefind-filter="${name}[content]" content="${value}">`);
  expect(page).toContain('<meta data-pagefind-meta="page[content]" content="Rivers">');
  expect(page).toContain('<meta data-pagefind-meta="path[content]" content="Rivers › Locks">');
  expect(searchPage(record)).not.toContain('path[content]');
});
