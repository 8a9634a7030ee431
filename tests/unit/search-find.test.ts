/** What a query finds: each word by itself, in its time, as it was meant, with a straight answer where there is one. */
import { expect, test } from '@playwright/test';
import { finder } from '../../src/client/search-find.ts';
import { indexOf, type TestRecord } from '../search/index-of.ts';

const records: TestRecord[] = [
  { title: 'Locks of the canal', text: 'Ships rise in locks.', years: ['1992'] },
  { title: 'The canal opens', type: 'event', meta: { days: '1992-09-25/1992-09-25' }, years: ['1992'] },
  {
    title: 'The treaty of Mannheim',
    type: 'event',
    meta: { days: '1868-10-17/1868-10-17' },
    years: ['1868'],
  },
  { title: 'Rhine', type: 'platform', text: 'A river with ships.', meta: { names: '莱茵河|Rhein' } },
  { title: 'Watershed', type: 'term', text: 'Where waters part.', meta: { names: 'water parting' } },
  { title: 'Canal, ships a year', type: 'figure', meta: { days: '2000-01-01/2000-12-31' }, years: ['2000'] },
  {
    title: 'Canal, ships a year',
    type: 'figure',
    text: 'older',
    meta: { days: '1995-01-01/1995-12-31' },
    years: ['1995'],
  },
  { title: 'Ships claimed', type: 'claim', text: 'Many ships use the canal.' },
];
const lists = ['watershed 莱茵河', 'locks canal ships rhine Mannheim'];

function search(own = records, vocabulary = () => Promise.resolve(lists)) {
  const index = indexOf(own);
  let loads = 0;
  const find = finder(index, {
    language: 'en',
    vocabulary: () => {
      loads += 1;
      return vocabulary();
    },
    counting: () => Promise.resolve(index),
  });
  const titles = async (query: string) => {
    const { results } = await find(query, {});
    return Promise.all(results.map(async ({ data }) => (await data()).meta.title));
  };
  return { index, find, titles, loads: () => loads };
}

test('no word is required, and what has more of them comes first', async () => {
  const { titles } = search();
  expect((await titles('canal locks'))[0]).toBe('Locks of the canal');
  expect(await titles('canal locks')).toContain('The canal opens');
});

test('words that only ask are not looked up, unless there are no others', async () => {
  const { index, titles } = search();
  await titles('what are the locks');
  expect(index.asked).toEqual(['locks']);
  await titles('how is it');
  expect(index.asked.slice(1)).toEqual(['how', 'is', 'it']);
});

test('a claim comes after what stands in the site’s own words', async () => {
  const found = await search().titles('ships canal');
  expect(found.indexOf('Ships claimed')).toBeGreaterThan(found.indexOf('Locks of the canal'));
});

test('figures that differ in nothing but their date are one hit, the others come after the rest', async () => {
  const found = await search().titles('canal ships');
  expect(found.indexOf('Canal, ships a year')).toBeLessThan(found.length - 1);
  expect(found.at(-1)).toBe('Canal, ships a year');
});

test('a time narrows the hits, and its events come first', async () => {
  const { find, titles } = search();
  expect(await titles('canal 1992')).toEqual(['The canal opens', 'Locks of the canal']);
  expect((await find('canal 1992', {})).span).toEqual({ from: '1992', to: '1992' });
  expect(await titles('1868')).toEqual(['The treaty of Mannheim']);
  expect(await titles('before 1900')).toEqual(['The treaty of Mannheim']);
});

test('a time in which nothing is found takes no hit away', async () => {
  expect(await search().titles('locks 1700s')).toEqual(['Locks of the canal']);
  expect(await search().titles('watershed 2017')).toEqual(['Watershed']);
});

test('a misspelt word is mended, and it is told what was looked up instead', async () => {
  const { find, titles, loads } = search();
  expect((await titles('cnaal locks'))[0]).toBe('Locks of the canal');
  expect((await find('cnaal locks', {})).instead).toBe('canal locks');
  expect(loads()).toBe(1);
  expect((await find('cnaal locks', {}, { isSpelt: true })).instead).toBeUndefined();
});

test('the words of the site are loaded for nothing but an unknown word', async () => {
  const { titles, loads } = search();
  for (const query of ['canal', 'locks of the canal', 'water', 'can', '1992', '']) await titles(query);
  expect(loads()).toBe(0);
});

test('a word that nothing is near is let go of', async () => {
  const { find, titles } = search();
  expect((await titles('locks xylophone'))[0]).toBe('Locks of the canal');
  expect((await find('xylophone', {})).results).toEqual([]);
});

test('words that failed to load are asked for again', async () => {
  let isBroken = true;
  const { find } = search(records, () =>
    isBroken ? Promise.reject(new Error('offline')) : Promise.resolve(lists),
  );
  await expect(find('cnaal', {})).rejects.toThrow('offline');
  isBroken = false;
  expect((await find('cnaal', {})).instead).toBe('canal');
});

test('Chinese on an English page is cut at the words that are known', async () => {
  const { index, titles } = search();
  expect(await titles('莱茵河的船')).toEqual(['Rhine']);
  expect(index.asked).toEqual(['莱茵河']);
});

test('words in quotes are looked up as they stand', async () => {
  const { index, find } = search();
  await find('"locks of the canal"', {});
  expect(index.asked).toEqual(['"locks of the canal"']);
});

test('a name has a straight answer, in any language', async () => {
  const { find } = search();
  const answer = async (query: string) => (await find(query, {})).answer?.data.meta.title;
  expect(await answer('rhine')).toBe('Rhine');
  expect(await answer('Rhein')).toBe('Rhine');
  expect(await answer('莱茵河')).toBe('Rhine');
  expect(await answer('water parting')).toBe('Watershed');
  expect(await answer('rihne')).toBe('Rhine');
  expect(await answer('rhine ships')).toBeUndefined();
});

test('of figures that a query names the newest answers', async () => {
  const { find } = search();
  expect((await find('canal ships', {})).answer?.data.meta.days).toBe('2000-01-01/2000-12-31');
  expect((await find('canal ships 1995', {})).answer?.data.meta.days).toBe('1995-01-01/1995-12-31');
});

test('who names a time gets no definition', async () => {
  expect((await search().find('rhine 1992', {})).answer).toBeUndefined();
  expect((await search().find('canal opens 1992', {})).answer?.data.meta.title).toBe('The canal opens');
});

test('a time can be taken as words like others', async () => {
  const { find } = search([...records, { title: 'Canal number 1992' }]);
  const { span, results } = await find('canal 1992', {}, { isTimeless: true });
  expect(span).toBeUndefined();
  expect((await results[0]?.data())?.meta.title).toBe('Canal number 1992');
});

test('who chooses a year means that, whatever year the words name', async () => {
  const { find } = search();
  const { span, results } = await find('canal 1992', { year: { any: ['2000'] } });
  expect(span).toBeUndefined();
  expect(await Promise.all(results.map(async ({ data }) => (await data()).meta.days))).toEqual([
    '2000-01-01/2000-12-31',
  ]);
});

for (const query of [
  'canal',
  'canal locks',
  'ships canal',
  'canal 1992',
  '1992',
  '"canal opens"',
  '???',
  'cnaal ships',
  'locks xylophone',
])
  test(`each count is the number of hits that its choice leaves (${query})`, async () => {
    const { find } = search();
    const { counts, results } = await find(query, {});
    const all = await counts({});
    const types = Object.entries(all.type ?? {});
    expect(types.reduce((sum, [, count = 0]) => sum + count, 0)).toBe(results.length);
    for (const [name, values = {}] of Object.entries(all)) {
      for (const [value, count] of Object.entries(values)) {
        const narrowed = await find(query, { [name]: { any: [value] } });
        expect(narrowed.results, `${name}: ${value}`).toHaveLength(count ?? 0);
      }
    }
    const inTime = (await counts({ type: { any: ['event'] } })).type ?? {};
    expect(Object.keys(inTime).filter((type) => inTime[type])).toEqual(all.type?.event ? ['event'] : []);
  });

test('Chinese is cut into words on Chinese pages, and words that only ask are let go of', async () => {
  const index = indexOf([{ title: '运河 的 船', text: '船' }]);
  const find = finder(index, {
    language: 'zh-hans',
    vocabulary: () => Promise.resolve([]),
    counting: () => Promise.resolve(index),
  });
  const { results } = await find('运河有多少船', {});
  expect(results).toHaveLength(1);
  expect(index.asked).toEqual(['运河', '船', '多少']);
});

test('one letter has fewer hits read than a word, and leads to as many', async () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ title: `Barge ${String(at)}`, text: 'b' }));
  const { find } = search(many);
  const [letter, word] = await Promise.all([find('b', {}), find('barge', {})]);
  expect([letter.read, word.read]).toEqual([6, 12]);
  expect([letter.results.length, word.results.length]).toEqual([20, 20]);
});
