/**
 * How hits are ranked. The weights of titles, names and text are in the index (`model/search-page.ts`). All numbers
 * were chosen by `npm run search:eval` on the tuning half of the judged queries.
 */

/**
 * For Pagefind: long sections are hardly held against short claims (`pageLength`), weights tell up to high numbers
 * (`termSaturation`), and a whole word counts for more than the start of one (`termSimilarity`).
 */
export const pagefindRanking = { pageLength: 0.05, termSaturation: 2, termSimilarity: 4 };

export const ranking = {
  /**
   * So many of the first hits are read and ordered anew. Each is a file to fetch; fewer while the query is one letter,
   * which says too little for the order to matter, and so the first key is answered sooner.
   */
  read: 12,
  readForLetter: 6,
  /** Power of the share of the words that a hit has. */
  coverage: 0.5,
  /** What a hit gains that has the query for its name or for its title. */
  named: 0.5,
  titled: 1.5,
  /** How much of a word of a name one counts that only stands for it. */
  meant: 0.6,
  /** Power of how well the name fits: a high one leaves the gain to names that are just so. */
  exactness: 1,
  /** What a hit gains that is dated in the time asked for, or reaches into it. */
  time: { inside: 2, beside: 1.3 },
  /** A claim is what a source says, often wrongly: the last thing that one wants to land on. */
  types: {
    article: 0.8,
    page: 0.7,
    platform: 0.9,
    person: 0.8,
    event: 0.9,
    source: 0.9,
    disagreement: 0.5,
    chart: 0.9,
    feature: 0.9,
    figure: 0.8,
    claim: 0.3,
  } as Partial<Record<string, number>>,
};
