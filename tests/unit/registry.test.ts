/** Ids and permalinks: what can be linked, where it stands, and what keeps working. */
import { expect, test } from '@playwright/test';
import type { Content, Item } from '../../src/model/content.ts';
import { grownPermalinks, permalinks, permalinksText } from '../../src/model/permalinks.ts';
import { register } from '../../src/model/registry.ts';
import { permalinksSchema } from '../../src/schema/permalink.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const at = (id: string) => {
  const { type, page, fragment, languages } = got(library.things.get(id));
  return [type, page, fragment, languages?.join(' ')];
};

test('everything that has an id is registered with its address', () => {
  expect(at('why-join-two-rivers')).toEqual(['article', 'articles/why-join-two-rivers/', '', 'en zh-Hans']);
  expect(at('watershed')).toEqual(['section', 'articles/why-join-two-rivers/', 'watershed', 'en zh-Hans']);
  expect(at('commission-powers')).toEqual([
    'section',
    'articles/who-rules-a-river/',
    'commission-powers',
    'en',
  ]);
  expect(at('canal-timeline')).toEqual([
    'timeline',
    'articles/why-join-two-rivers/',
    'canal-timeline',
    'en zh-Hans',
  ]);
  expect(at('watershed-flow')).toEqual([
    'diagram',
    'articles/why-join-two-rivers/',
    'watershed-flow',
    'en zh-Hans',
  ]);
  expect(at('canal-goods')).toEqual(['table', 'articles/why-join-two-rivers/', 'canal-goods', 'en zh-Hans']);
  expect(at('rhine')).toEqual(['platform', 'platforms/rhine/', '', 'en']);
  expect(at('about')).toEqual(['page', 'about/', '', 'en zh-Hans']);
  expect(at('essay-1993')).toEqual(['source', 'sources/essay-1993/', '', undefined]);
  expect(at('essay-1993-log')).toEqual(['claim', 'sources/essay-1993/', 'essay-1993-log', undefined]);
  expect(at('vienna-act')).toEqual(['event', 'timeline/', 'vienna-act', undefined]);
  expect(at('watershed-term')).toEqual(['term', 'glossary/', 'watershed-term', undefined]);
  expect(at('rhine-commission')).toEqual(['company', 'glossary/', 'rhine-commission', undefined]);
  expect(at('anna-stromer')).toEqual(['person', 'glossary/', 'anna-stromer', undefined]);
});

test('a figure stands among the numbers, a disagreement among its like', () => {
  expect(at('danube-countries')).toEqual(['figure', 'numbers/', 'danube-countries', undefined]);
  expect(at('when-the-canal-opened')).toEqual([
    'disagreement',
    'disagreements/',
    'when-the-canal-opened',
    undefined,
  ]);
});

test('a section has its title in each language it is written in', () => {
  expect(got(library.things.get('watershed')).title).toEqual({ en: 'The watershed', 'zh-Hans': '分水岭' });
});

test('a table has its authored title in each language', () => {
  expect(got(library.things.get('canal-goods')).title).toEqual({
    en: 'Who uses the canal',
    'zh-Hans': '谁使用运河',
  });
});

test('references are cited, not linked: they are no things', () => {
  expect(library.references.has('atlas-basins')).toBe(true);
  expect(library.things.has('atlas-basins')).toBe(false);
});

const item = <T>(data: T, line: number): Item<T> => ({ data, file: 'content/x.yaml', lineOf: () => line });
const entry = (id: string, line: number) =>
  item({ id, name: { en: id }, aliases: {}, text: { en: id }, about: [], cite: [], see: [] }, line);
const content = (more: Partial<Content>): Content => ({
  site: item(library.site, 1),
  articles: [],
  platforms: [],
  pages: [],
  sources: [],
  events: [],
  figures: [],
  charts: [],
  disagreements: [],
  features: [],
  terms: [],
  companies: [],
  people: [],
  references: [],
  permalinks: undefined,
  ...more,
});

test('an id that is taken is a problem of whoever comes second, of whatever kind', () => {
  const reference = { id: 'rain', type: 'book' as const, title: 'Rain', URL: 'https://example.org/' };
  const { things, problems } = register(
    content({
      terms: [entry('rain', 1), entry('snow', 2)],
      people: [entry('snow', 3)],
      references: [
        item(reference, 4),
        item({ ...reference, id: 'hail' }, 5),
        item({ ...reference, id: 'hail' }, 6),
      ],
    }),
  );
  expect(problems.map(({ kind, line, what }) => [kind, line, what])).toEqual([
    ['duplicate-id', 3, 'The id `snow` of this person is already that of a term (content/x.yaml:2).'],
    ['duplicate-id', 4, 'The id `rain` of this reference is already that of a term (content/x.yaml:1).'],
    ['duplicate-id', 6, 'The id `hail` of this reference is already that of a reference (content/x.yaml:5).'],
  ]);
  expect(got(things.get('snow')).type).toBe('term');
});

test('permalinks lead to what lives and to what took the place of what does not', () => {
  const links = new Map(
    permalinks(library).map(({ id, thing, others }) => [id, [thing, ...others].map((to) => to.id)]),
  );
  expect(links.get('canal')).toEqual(['canal']);
  expect(links.get('the-hill')).toEqual(['watershed']);
  expect(links.get('canal-and-law')).toEqual(['canal', 'commission-powers']);
  expect(links.has('atlas-basins')).toBe(false);
});

test('the file of permalinks only grows, by ids and by pages', () => {
  const known = {
    'the-hill': { at: ['articles/hills/'], to: ['watershed'] },
    canal: { at: ['articles/canals/'], to: [] },
  };
  const grown = grownPermalinks(known, library);
  expect(grown['the-hill']).toEqual(known['the-hill']);
  expect(grown.canal?.at).toEqual([
    'articles/canals/',
    'articles/why-join-two-rivers/',
    'zh-hans/articles/why-join-two-rivers/',
  ]);
  expect(grown['commission-powers']).toEqual({ at: ['articles/who-rules-a-river/'], to: [] });
  expect(grownPermalinks(grown, { ...library, things: new Map() })).toEqual(grown);
  expect(grownPermalinks(grown, library)).toEqual(grown);
});

test('the file has a line for each id, by name, and reads back as what was written', () => {
  const text = permalinksText({
    b: { at: ['x/', 'y/'], to: ['a'] },
    a: { at: ['x/'], to: [] },
    c: { at: ['x/'], to: ['a', 'd'] },
  });
  expect(text).toBe(
    '{\n  "a": { "at": ["x/"] },\n  "b": { "at": ["x/", "y/"], "to": "a" },\n  "c": { "at": ["x/"], "to": ["a", "d"] }\n}\n',
  );
  expect(permalinksSchema.parse(JSON.parse(text)).c).toEqual({ at: ['x/'], to: ['a', 'd'] });
});
