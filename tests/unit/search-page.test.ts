/** What Pagefind reads of a record: its parts in order, each with its weight, and no markup from the content. */
import { expect, test } from '@playwright/test';
import { publishedFragment, type Fragment } from '../../src/model/search-fragment.ts';
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
  called: [],
  synonyms: { title: [], text: [] },
  names: ['Water gate', 'Sluice gate', 'sluice', '水闸'],
  date: '',
  days: '',
  years: [],
  kind: '',
  platforms: [],
  companies: [],
  standing: undefined,
  ground: undefined,
  fact: undefined,
  isMinor: false,
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
    '8 Water gate',
    // No word of the title again, and none twice.
    '4 sluice 水闸',
    '2 Glossary',
  ]);
});

test('a section’s title weighs most, a claim’s least, and a platform is found by its name alone', () => {
  const titles = (type: SearchRecord['type']) =>
    parts(searchPage({ ...record, type, text: '', path: [], names: [] })).slice(1);
  expect(titles('section')).toEqual(['10 Water gate']);
  expect(titles('event')).toEqual(['4 Water gate']);
  expect(titles('claim')).toEqual(['1 Water gate']);
  expect(titles('platform')).toEqual(['10 Water gate', '10 Water gate']);
});

test('what readers type for its words weighs half of these, and what many are titled next to nothing', () => {
  const synonyms = { title: ['lock'], text: ['closes'] };
  expect(parts(searchPage({ ...record, type: 'section', synonyms, names: [], path: [] }))).toEqual([
    '1 Opens &amp; shuts.',
    '0 ¶',
    '10 Water gate',
    '5 lock',
    '0.5 closes',
  ]);
  expect(parts(searchPage({ ...record, type: 'section', isMinor: true, names: [], path: [] }))).toEqual([
    '0.5 Opens &amp; shuts.',
    '0 ¶',
    '0.5 Water gate',
  ]);
});

test('markup in content is text', () => {
  const page = searchPage({ ...record, title: '"A" <b>', kind: '"x" <i>' });
  expect(page).toContain('<meta data-pagefind-filter="kind[content]" content="&quot;x&quot; &lt;i>">');
  expect(page).toContain('<html lang="en">');
  expect(parts(page)).toContain('8 &quot;A&quot; &lt;b>');
});

test('what it is about is kept beside it, a value each', () => {
  const page = searchPage({
    ...record,
    years: ['1815', '1816'],
    platforms: ['rhine', 'danube'],
    kind: 'treaty',
  });
  for (const [name, value] of [
    ['type', 'term'],
    ['year', '1815'],
    ['year', '1816'],
    ['platform', 'rhine'],
    ['platform', 'danube'],
    ['kind', 'treaty'],
  ] as const)
    expect(page).toContain(`<meta data-pagefind-filter="${name}[content]" content="${value}">`);
});

test('what is shown is put into the fragment afterwards, what was searched only is taken out', () => {
  const fragment: Fragment = {
    url: '/x/#y',
    content: 'Opens &amp; shuts. ¶ Water gate sluice',
    word_count: 7,
    filters: { type: ['term'] },
    meta: {},
    anchors: [],
  };
  const published = publishedFragment(fragment, { ...record, path: ['Rivers', 'Locks'], date: 'May 1815' });
  expect(published.content).toBe('Opens &amp; shuts.');
  expect(published.filters).toEqual({ type: ['term'] });
  expect(published.meta).toEqual({
    title: 'Water gate',
    page: 'Rivers',
    path: 'Rivers › Locks',
    date: 'May 1815',
    names: 'Sluice gate|sluice|水闸',
  });
  // Only where it says more than the page.
  expect(publishedFragment(fragment, record).meta.path).toBeUndefined();
});
