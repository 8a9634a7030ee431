/**
 * Keeps the cost of a common word bounded, however large the site: a word that very many records have is looked up
 * only in those where it weighs most (static index pruning, Carmel et al. 2001, doi:10.1145/383952.383958). Without
 * it Pagefind's time for a word grows with the square of how many records have it, and the file that holds it with their number.
 */
import type { SearchPart } from './search-page.ts';
import { stem, wordsOf } from './search-words.ts';

/** So many records of a language may have a word. Nothing is left out of a site with no more records than that. */
const most = 1500;
/** Stands in the shown text for a word that is left out, so that the others keep their places. */
export const gap = '·';

const stemsOf = (token: string) => wordsOf(token).map(stem);
const tokensOf = (text: string) => text.split(/\s+/).filter(Boolean);

/**
 * @param pages the parts of each record of one language, the shown text being the first.
 * @returns the same without the words that are too common, where they weigh least.
 */
export function withoutCommon(pages: readonly SearchPart[][], limit = most): SearchPart[][] {
  if (pages.length <= limit) return [...pages];
  const dropped = droppedStems(pages, limit);
  return pages.map((parts, page) => {
    const gone = dropped.get(page);
    if (!gone) return parts;
    const isGone = (token: string) => {
      const stems = stemsOf(token);
      return stems.length > 0 && stems.every((one) => gone.has(one));
    };
    return parts.map(({ text, weight }, at) => {
      const tokens = tokensOf(text);
      const kept =
        at === 0
          ? tokens.map((token) => (isGone(token) ? gap : token))
          : tokens.filter((token) => !isGone(token));
      return { text: kept.join(' '), weight };
    });
  });
}

/** The stems that each record is not to be found by. */
function droppedStems(pages: readonly SearchPart[][], limit: number): Map<number, Set<string>> {
  const weights = new Map<string, [page: number, weight: number][]>();
  for (const [page, parts] of pages.entries()) {
    const own = new Map<string, number>();
    for (const { text, weight } of parts) {
      for (const one of tokensOf(text).flatMap(stemsOf)) own.set(one, (own.get(one) ?? 0) + weight);
    }
    for (const [one, weight] of own) {
      const known = weights.get(one);
      if (known) known.push([page, weight]);
      else weights.set(one, [[page, weight]]);
    }
  }
  const dropped = new Map<number, Set<string>>();
  for (const [one, having] of weights) {
    // Of equal weights the earlier records: sites put what matters first.
    for (const [page] of having.toSorted((a, b) => b[1] - a[1]).slice(limit)) {
      dropped.set(page, (dropped.get(page) ?? new Set()).add(one));
    }
  }
  return dropped;
}
