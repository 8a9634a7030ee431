/** One reading of a query: its words, and all that was found for each. */
import type { Filters, Looked, WordIndex } from './search-looked.ts';
import { merge, weightOf, type Candidate } from './search-merge.ts';
import { yearsOf, type Query, type Span } from './search-query.ts';
import { ranking } from './search-ranking.ts';
import { allWords, lookedUp, wanted, type Cut } from './search-words.ts';

export interface Reading {
  words: readonly string[];
  /** The same as the index is asked for them. */
  terms: readonly string[];
  /** What each counts. */
  weights: readonly number[];
  /** So many of the words, the first, name what is asked for; the others say when, or how one asks. */
  telling: number;
  /** What was found for each of the words. */
  lists: readonly Looked[];
  /** Put together, the best first. */
  candidates: readonly Candidate[];
  /** The time that it names. */
  span: Span | undefined;
  /** What that time narrows it to; nothing where it would take all away. */
  time: Filters;
  /** Cuts Chinese into words. */
  cut: Cut;
}

/**
 * Looks up the words of a query, in the time that it names if anything with all of them is found there. A time may be
 * part of a name or stand in no record, and must not take away what the words alone would find.
 */
export async function readQuery(index: WordIndex, query: Query, cut: Cut): Promise<Reading> {
  const { span, dated } = query;
  const [, phrase] = quoted.exec(query.words) ?? [];
  const words = phrase ? [phrase] : lookedUp(query.words, cut);
  const more = phrase ? [] : [...allWords(dated), ...wanted(query.words, cut)];
  const all = [...new Set([...words, ...more])];
  const terms = phrase ? [`"${phrase}"`] : all;
  const telling = words.length > 0 ? words.length : all.length;
  const look = async (time: Filters): Promise<Reading> => {
    const lists = await Promise.all(terms.map((term) => index.search(term, { filters: time })));
    return readingOf({ words: all, terms, telling, lists, span, time, cut });
  };
  if (!span) return look({});
  const time = { year: { any: yearsOf(span) } };
  const finds = (reading: Reading) => reading.candidates.some((candidate) => hasAll(candidate, reading));
  const reading = await look(time);
  if (finds(reading)) return reading;
  const whole = words.length === 0 ? await wholeTime(index, span, time, cut) : reading;
  return finds(whole) ? whole : look({});
}

/** Words in quotes are looked up as they stand, next to each other. */
export const quoted = /^\s*["“](.*\S.*)["”]\s*$/;

function readingOf(some: Omit<Reading, 'weights' | 'candidates'>): Reading {
  const candidates = merge(some.lists, ranking.coverage);
  return { ...some, candidates, weights: some.lists.map(weightOf) };
}

/** Everything of a time, if nothing but that was asked for: its events first, in the order of the index, which is theirs. */
async function wholeTime(index: WordIndex, span: Span, time: Filters, cut: Cut): Promise<Reading> {
  const [events, all] = await Promise.all([
    index.search(null, { filters: { type: { any: ['event'] }, ...time } }),
    index.search(null, { filters: time }),
  ]);
  const first = new Set(events.results.map(({ id }) => id));
  const candidates = [...events.results, ...all.results.filter(({ id }) => !first.has(id))].map(
    ({ id, data }, at): Candidate => ({ id, data, value: 1 / (at + 1), has: new Set() }),
  );
  return { words: [], terms: [], weights: [], telling: 0, lists: [], candidates, span, time, cut };
}

/** Whether something has all words that name what is asked for. */
export function hasAll({ has }: Candidate, { telling }: Pick<Reading, 'telling'>): boolean {
  return [...has].filter((word) => word < telling).length === telling;
}

/** The same without words that the index does not have: Pagefind finds something for them, by their first letters. */
export function without(reading: Reading, unknown: readonly string[]): Reading {
  const keep = <T>(list: readonly T[]) => list.filter((_, at) => !unknown.includes(reading.words[at] ?? ''));
  return readingOf({
    ...reading,
    words: keep(reading.words),
    terms: keep(reading.terms),
    lists: keep(reading.lists),
    telling: reading.telling - unknown.length,
  });
}
