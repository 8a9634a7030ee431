/** Who links to what, with the sentence that does it. */
import { expect, test } from '@playwright/test';
import { docUses } from '../../src/model/uses/docs.ts';
import { findUses } from '../../src/model/uses/find.ts';
import type { Content, Doc } from '../../src/model/content.ts';
import type { Page } from '../../src/schema/article.ts';
import { readOutline } from '../../src/loaders/outline.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const said = (to: string) =>
  (library.uses.get(to) ?? []).map(({ from, how, text, words }) => [
    from,
    how,
    text.en ?? '',
    words.en ?? '',
  ]);

/** The uses of a page that has this text. */
function usesOf(text: string) {
  const doc: Doc<Page> = {
    id: 'about',
    language: 'en',
    file: 'x.mdx',
    lineOf: () => 1,
    data: { title: 'About', description: 'What it is.', reviewed: '2026-11-20' },
    outline: readOutline(text, 'x.mdx', []),
  };
  const empty = { articles: [], platforms: [], sources: [], events: [], figures: [], charts: [] };
  const names = { disagreements: [], features: [], terms: [], companies: [], people: [], references: [] };
  const site = { data: library.site, file: 'site.yaml', lineOf: () => 1 };
  const content: Content = { ...empty, ...names, site, pages: [doc], permalinks: undefined };
  return {
    all: docUses(content, library.things),
    joined: [...findUses(content, library.things).values()].flat(),
  };
}

test('a link is told with its sentence, a citation with the sentence before it', () => {
  const { joined } = usesOf(
    '## A {#a}\n\nIt rained. Two [ships](canal) met\nin "May". They sank.<Cite of="essay-1993-log" /> All is well.\n',
  );
  expect(joined).toEqual([
    {
      from: 'a',
      to: 'canal',
      how: 'link',
      text: { en: 'Two ships met in “May”.' },
      words: { en: 'ships' },
    },
    { from: 'a', to: 'essay-1993-log', how: 'cite', text: { en: 'They sank.' }, words: {} },
  ]);
});

test('a link without words reads as the title of what it leads to, a row as its cells', () => {
  const { joined } = usesOf('| a | b |\n| - | - |\n| Ship | see [[watershed]] |\n| Log | [it](canal) |\n');
  expect(joined).toMatchObject([
    {
      from: 'about',
      to: 'watershed',
      text: { en: 'Ship · see The watershed' },
    },
    { from: 'about', to: 'canal', text: { en: 'Log · it' }, words: { en: 'it' } },
  ]);
});

test('a place that uses a thing twice in one way counts once, with its first sentence', () => {
  const { all, joined } = usesOf('## A {#a}\n\nFirst [one](canal). Then [again](canal).\n');
  expect(all.length).toBeGreaterThan(1);
  expect(joined).toMatchObject([
    { from: 'a', to: 'canal', text: { en: 'First one.' }, words: { en: 'one' } },
  ]);
});

test('a correction uses its claim, with the sentence that corrects it', () => {
  const { joined } = usesOf(
    '## A {#a}\n\nBefore.\n\n<Correction of="essay-1993-log">\n\nIt was so. Truly.\n\n</Correction>\n',
  );
  expect(joined).toMatchObject([
    { from: 'a', to: 'essay-1993-log', how: 'cite', text: { en: 'It was so.' } },
  ]);
});

test('a timeline is itself the user of the events that it names, a section that of the chart it shows', () => {
  expect(said('mannheim-act')).toContainEqual(['canal-timeline', 'show', '', '']);
  expect(said('fish-over-time')).toContainEqual(['commission-powers', 'show', '', '']);
});

test('a translation adds its words to the same use', () => {
  const uses = got(library.uses.get('watershed-term')).filter(({ from }) => from === 'watershed');
  expect(uses).toMatchObject([
    {
      how: 'link',
      text: {
        en: expect.stringContaining('the European watershed'),
        'zh-Hans': expect.stringContaining('分水岭'),
      },
      words: { en: 'watershed', 'zh-Hans': '分水岭' },
    },
  ]);
});

test('data uses things too: events, figures, charts, features, entries, claims, disagreements', () => {
  const froms = (to: string, how: string) =>
    (library.uses.get(to) ?? [])
      .filter((use) => use.how === how)
      .map(({ from }) => library.things.get(from)?.type);
  expect(new Set(froms('rhine', 'about'))).toEqual(
    new Set(['article', 'event', 'figure', 'chart', 'feature', 'claim', 'disagreement', 'term']),
  );
  expect(froms('rhine-countries', 'show')).toContain('chart');
  const cited = [...library.uses.values()].flat().filter(({ how }) => how === 'cite');
  const types = new Set(cited.map(({ from }) => library.things.get(from)?.type));
  for (const type of ['section', 'article', 'event', 'figure', 'claim', 'disagreement'])
    expect(types).toContain(type);
  // Every sentence of the data is there in the first language, with no mark-up.
  for (const { text, how } of cited)
    if (how === 'cite' && text.en) expect(text.en).not.toMatch(/\[\[|\]\(|<|"/);
});

test('what a thing links to is the same table turned round', () => {
  const one = [...library.uses.values()].flat();
  const other = [...library.linksFrom.values()].flat();
  expect(other.length).toBe(one.length);
  expect(new Set(other)).toEqual(new Set(one));
  expect(got(library.linksFrom.get('what-it-carries')).map(({ to }) => to)).toEqual([
    'canal-opens',
    'rhine-in-brief',
  ]);
  for (const [from, uses] of library.linksFrom) for (const use of uses) expect(use.from).toBe(from);
});

test('whatever uses a thing is a thing itself', () => {
  expect([...library.linksFrom.keys()].filter((id) => !library.things.has(id))).toEqual([]);
});
