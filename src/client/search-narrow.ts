/** What filters leave of a reading, and how much each of their values would. */
import type { CountingIndex, Counts, Filters, HitData, WordIndex } from './search-looked.ts';
import type { Reading } from './search-reading.ts';

/** @returns the ids of what has any of the words and passes the filters. */
export async function passing(index: WordIndex, reading: Reading, filters: Filters): Promise<Set<string>> {
  const terms = reading.terms.length > 0 ? reading.terms : [null];
  const all = { ...reading.time, ...filters };
  const lists = await Promise.all(terms.map((term) => index.search(term, { filters: all })));
  return new Set(lists.flatMap(({ results }) => results.map(({ id }) => id)));
}

/**
 * @param partial hits that are shown though they lack a word of the query.
 * @returns how many hits each value of each filter has among those that are shown. Of a time that was asked for in
 * words the years are not told: it is narrowed already.
 */
export async function countsOf(
  index: CountingIndex,
  reading: Reading,
  partial: readonly HitData[],
  filters: Filters,
): Promise<Counts> {
  // Without words the index would count all that it has.
  if (reading.candidates.length === 0) return {};
  await index.filters();
  const term = reading.terms.slice(0, reading.telling).join(' ') || null;
  const { filters: whole } = await index.search(term, { filters: { ...reading.time, ...filters } });
  const counts = structuredClone(whole);
  for (const hit of partial.filter((one) => passes(one, filters))) {
    for (const [name, values = []] of Object.entries(hit.filters)) {
      const own = (counts[name] ??= {});
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return reading.time.year ? { ...counts, year: {} } : counts;
}

function passes(hit: HitData, filters: Filters): boolean {
  return Object.entries(filters).every(
    ([name, wanted]) => hit.filters[name]?.some((value) => wanted?.any.includes(value)) ?? false,
  );
}
