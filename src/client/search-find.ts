/**
 * Finds what a query asks for: takes the time out of it, looks up its words, mends what is misspelt, ranks, and sees
 * whether it names one thing. Stands between the interface and Pagefind.
 */
import { answerOf } from './search-answer.ts';
import type { CountingIndex, Counts, Filters, Hit, WordIndex } from './search-looked.ts';
import type { Candidate } from './search-merge.ts';
import { countsOf, passing } from './search-narrow.ts';
import { understand, type Span } from './search-query.ts';
import { rank, type Ranked } from './search-rank.ts';
import { ranking } from './search-ranking.ts';
import { hasAll, quoted, readQuery, without, type Reading } from './search-reading.ts';
import { correct, unknownOf, vocabularyOf, type Vocabulary, type WordList } from './search-spelling.ts';
import { cutAt, cutWords, isHan } from './search-words.ts';

export interface Finding {
  /** Best first; what lacks a word of the query only among the first. */
  results: readonly Hit[];
  /** So many of the results, the first, are read and in order. */
  read: number;
  /** How many hits each value of each filter has where others are chosen. */
  counts: (filters: Filters) => Promise<Counts>;
  /** What was looked up in place of a query with words that the index does not have. */
  instead?: string;
  /** The time that the query names, where it narrows what is found. */
  span?: Span;
  /** The one thing that the query names, to be shown above all; one of the results. */
  answer?: Ranked;
}

/** How a query is to be taken, if not as well as can be. */
export interface Manner {
  /** Unknown words are left as they are. */
  isSpelt?: boolean;
  /** A time is words like others. */
  isTimeless?: boolean;
}

export interface FinderOptions {
  /** Of the page. */
  language: string;
  /** Loads the words of that language's index; asked for once, and only when a word seems unknown. */
  vocabulary: () => Promise<WordList>;
  /**
   * The same index once more, asked for when something is to be counted: once it has loaded what it counts by, it counts
   * for every word that is looked up, which takes many times as long as finding.
   */
  counting: () => Promise<CountingIndex>;
}

export type Find = (term: string, filters: Filters, manner?: Manner) => Promise<Finding>;

export function finder(index: WordIndex, { language, vocabulary: load, counting }: FinderOptions): Find {
  let loading: Promise<Vocabulary> | undefined;
  const vocabulary = () =>
    (loading ??= load()
      .then(vocabularyOf)
      .catch((error: unknown) => {
        // The connection may be back the next time.
        loading = undefined;
        throw error;
      }));

  return async (term, filters, { isSpelt = false, isTimeless = false } = {}) => {
    // Who chooses years means these.
    const isPlain = isTimeless || 'year' in filters || quoted.test(term);
    const query = isPlain ? { words: term, span: undefined, dated: '' } : understand(term);
    const cut = await cutter(term);
    const reading = await readQuery(index, query, cut);
    const first = await rankFirst(reading);
    const unknown = isSpelt || quoted.test(term) ? [] : await unknownOf(reading, first, vocabulary);
    if (unknown.length === 0) return findingOf(reading, first, filters);
    const instead = correct(query.words, await vocabulary());
    const mended = instead && (await readQuery(index, { ...query, words: instead }, cut));
    if (mended && mended.candidates.length > 0)
      return { ...(await findingOf(mended, await rankFirst(mended), filters)), instead };
    const rest = without(reading, unknown);
    return findingOf(rest, await rankFirst(rest), filters);
  };

  /** On pages in other languages Pagefind does not know where Chinese words end. */
  async function cutter(term: string) {
    if (!isHan(term)) return (run: string) => [run];
    return language.startsWith('zh') ? cutWords : cutAt((await vocabulary()).han);
  }

  /** What lacks a word is shown if it is one of the first of all, whatever filters there are: so counts can be told. */
  async function findingOf(reading: Reading, first: readonly Ranked[], filters: Filters): Promise<Finding> {
    const whole = new Set(reading.candidates.filter((one) => hasAll(one, reading)).map(({ id }) => id));
    const partial = first.filter(({ id }) => !whole.has(id));
    const shown = new Set([...whole, ...partial.map(({ id }) => id)]);
    const isNarrowed = Object.keys(filters).length > 0;
    const left = isNarrowed ? await passing(index, reading, filters) : shown;
    const candidates = reading.candidates.filter(({ id }) => shown.has(id) && left.has(id));
    const found = isNarrowed ? await rankFirst(reading, candidates) : first;
    const answer = answerOf(found, reading);
    const ahead = new Set(found.map(({ id }) => id));
    return {
      results: [
        ...found.map(({ id, data }) => ({ id, data: () => Promise.resolve(data) })),
        ...candidates.filter(({ id }) => !ahead.has(id)),
      ],
      read: found.length,
      counts: async (chosen) =>
        countsOf(
          await counting(),
          reading,
          partial.map(({ data }) => data),
          chosen,
        ),
      ...(reading.span && reading.time.year && { span: reading.span }),
      ...(answer && { answer }),
    };
  }
}

/** Reads and orders the first hits. */
function rankFirst(
  reading: Reading,
  candidates: readonly Candidate[] = reading.candidates,
): Promise<Ranked[]> {
  const isLetter = reading.words.length === 1 && /^[a-z]$/i.test(reading.words[0] ?? '');
  return rank(candidates.slice(0, isLetter ? ranking.readForLetter : ranking.read), reading);
}
