/** Answers what the reader asks: the interface takes this for Pagefind, which it stands in front of. */
import { reach, startSearch, stopSearch } from './search-engine.ts';
import { filtersOf, mannerOf, without, type Groups } from './search-filters.ts';
import type { Finding } from './search-find.ts';
import type { Counts } from './search-looked.ts';
import type { Backend, Chosen, Hits } from './search-pagefind.ts';

export interface Found extends Hits, Pick<Finding, 'read' | 'instead' | 'span' | 'answer'> {
  /** What was asked. */
  term: string;
  chosen: Chosen;
  /** How many hits each value of each filter would leave, the others staying as they are. */
  counts: () => Promise<Counts>;
  /** The index could not be reached. */
  failed?: boolean;
}

/** Longer questions than anyone has. */
const longest = 300;

/** @param groups which types of things each choice of `type` stands for. */
export function backend(settings: DOMStringMap, groups: Groups): Backend<Found> {
  let isAsking = false;
  let next: { ask: () => Promise<void>; drop: () => void } | undefined;
  const run = async () => {
    if (isAsking) return;
    isAsking = true;
    while (next) {
      const { ask } = next;
      next = undefined;
      await ask();
    }
    isAsking = false;
  };
  return {
    // One question at a time, and of those that wait only the last: who types fast does not wait for the letters between.
    search: (term, { filters: chosen }) =>
      new Promise((resolve) => {
        next?.drop();
        next = {
          ask: async () => {
            resolve(await answer(term, chosen));
          },
          drop: () => {
            resolve(null);
          },
        };
        void run();
      }),
    filters: () => Promise.resolve({}),
  };

  async function answer(term: string, chosen: Chosen): Promise<Found> {
    try {
      const find = await startSearch(settings);
      const words = term.slice(0, longest).toWellFormed();
      const finding = await find(words, filtersOf(chosen, groups), mannerOf(term, chosen));
      if (finding.results.length === 0) await reach(settings);
      return { ...finding, term, chosen, counts: () => countsOf(finding, chosen) };
    } catch {
      stopSearch();
      return { term, chosen, results: [], read: 0, counts: () => Promise.resolve({}), failed: true };
    }
  }

  async function countsOf({ counts }: Finding, chosen: Chosen): Promise<Counts> {
    const filters = filtersOf(chosen, groups);
    const others = await Promise.all(
      Object.keys(filters).map(async (name) => {
        const rest = await counts(filtersOf(without(chosen, name), groups));
        return [name, rest[name]] as const;
      }),
    );
    return { ...(await counts(filters)), ...Object.fromEntries(others) };
  }
}
