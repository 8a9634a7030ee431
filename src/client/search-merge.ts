/**
 * Puts together what was found for each word of a query. Pagefind asks for all words at once, and finds nothing where
 * one of them is missing; here each word is looked up by itself, and what has more of the words is worth more.
 */
import type { Hit, HitData, Looked } from './search-looked.ts';

/** Something found, before it is read. */
export interface Candidate extends Hit {
  /** How much it answers, for comparing with others of the same query. */
  value: number;
  /** Which words it has, by their place in the query. */
  has: ReadonlySet<number>;
}

/**
 * What a word counts, by how many have it: rare words say more about what is meant (Spärck Jones 1972). Not a share of
 * the whole index, which is not known here, and need not be: only the relation of the words to each other matters.
 */
export function weightOf({ results }: Pick<Looked, 'results'>): number {
  return Math.log(1 + 2000 / Math.max(1, results.length));
}

/** @returns all that was found, the best first. */
export function merge(lists: readonly Looked[], missing: number): Candidate[] {
  const weights = lists.map(weightOf);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = new Map<
    string,
    { score: number; covered: number; has: Set<number>; hits: Looked['results'] }
  >();
  for (const [word, { results }] of lists.entries()) {
    for (const hit of results) {
      const known = found.get(hit.id) ?? { score: 0, covered: 0, has: new Set<number>(), hits: [] };
      if (known.has.size === 0) found.set(hit.id, known);
      known.score += hit.score;
      known.covered += weights[word] ?? 0;
      known.has.add(word);
      known.hits.push(hit);
    }
  }
  return [...found]
    .map(([id, { score, covered, has, hits }]): Candidate => {
      return { id, value: score * (covered / all) ** missing, has, data: () => read(hits) };
    })
    .sort((a, b) => b.value - a.value);
}

/** Reads a hit once, whatever words it was found by, with the places of all of them. */
async function read(hits: Looked['results']): Promise<HitData> {
  const [first, ...others] = hits;
  if (!first) throw new Error('A hit that nothing was found by.');
  const data = await first.data();
  const locations = [...new Set([...data.locations, ...others.flatMap(({ words }) => words)])];
  return { ...data, locations: locations.sort((a, b) => a - b) };
}
