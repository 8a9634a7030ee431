/** An index for tests of what stands in front of Pagefind: finds words by their beginnings, as Pagefind does. */
import type { CountingIndex, Counts, FoundHit, HitData } from '../../src/client/search-looked.ts';
import { allWords } from '../../src/client/search-words.ts';

export interface TestRecord {
  title: string;
  text?: string;
  type?: string;
  meta?: Partial<HitData['meta']>;
  years?: string[];
}

/** @returns the index, and every word that was looked up in it. */
export function indexOf(records: readonly TestRecord[]): CountingIndex & { asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  const all = records.map((record, at) => ({ id: String(at), record, data: dataOf(record) }));
  return {
    asked,
    filters: () => Promise.resolve({}),
    search: (term, { filters }) => {
      asked.push(term);
      const words = allWords(term ?? '');
      const found = all
        .filter(({ data }) =>
          Object.entries(filters).every(([name, wanted]) =>
            data.filters[name]?.some((value) => wanted?.any.includes(value)),
          ),
        )
        .map(({ id, record, data }) => ({ id, data, counts: words.map((word) => countIn(record, word)) }))
        .filter(({ counts }) => !counts.includes(0));
      const results = found.map(({ id, data, counts }): FoundHit => {
        const score = counts.reduce((sum, count) => sum + count, 0);
        return { id, score, words: [], data: () => Promise.resolve(data) };
      });
      return Promise.resolve({
        results: results.sort((a, b) => b.score - a.score),
        filters: countsOf(found.map(({ data }) => data)),
      });
    },
  };
}

function countIn({ title, text = '', meta }: TestRecord, word: string): number {
  const own = allWords(`${title} ${meta?.names ?? ''} ${text}`);
  // Where nothing begins so, Pagefind takes what the word begins with.
  return own.filter((one) => one.startsWith(word)).length || own.filter((one) => word.startsWith(one)).length;
}

function countsOf(found: readonly HitData[]): Counts {
  const counts: Counts = {};
  for (const [name, values = []] of found.flatMap(({ filters }) => Object.entries(filters))) {
    const own = (counts[name] ??= {});
    for (const value of values) own[value] = (own[value] ?? 0) + 1;
  }
  return counts;
}

function dataOf({ title, text = '', type = 'section', meta, years = [] }: TestRecord): HitData {
  return {
    url: `/${title}/`,
    meta: { title, ...meta },
    filters: { type: [type], language: ['en'], year: years },
    raw_content: text,
    locations: [],
  };
}
