/** Orders the first hits once it is known what they are: what is named so comes first, then sections, then the rest. */
import type { HitData } from './search-looked.ts';
import type { Candidate } from './search-merge.ts';
import { ranking } from './search-ranking.ts';
import { within } from './search-query.ts';
import type { Reading } from './search-reading.ts';
import { closeness, lookedUp } from './search-words.ts';

/** A hit that was read. */
export interface Ranked {
  id: string;
  value: number;
  data: HitData;
}

/** How well a name fits the words of a query: which share of the query it has, and which of it the query has. */
export interface Fit {
  query: number;
  name: number;
}

/** The words that names are compared with. */
type Asked = Pick<Reading, 'words' | 'weights' | 'cut'>;

function fitOf(name: string, { words, weights, cut }: Asked, also = ''): Fit {
  const own = lookedUp(name, cut);
  const others = also.split(' ').filter(Boolean);
  const near = (list: readonly string[], word: string) =>
    Math.max(0, ...list.map((found) => closeness(found, word)));
  const said = words.map((word) => near(own, word));
  // What only stands for a word of the name is nearly as good.
  const meant = words.map((word, at) => (said[at] ? 0 : near(others, word) * ranking.meant));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const matched = weights.reduce((sum, weight, at) => sum + weight * ((said[at] ?? 0) + (meant[at] ?? 0)), 0);
  const matching =
    own.reduce((sum, found) => sum + Math.max(0, ...words.map((word) => closeness(found, word))), 0) +
    meant.reduce((sum, worth) => sum + worth, 0);
  return {
    query: all > 0 ? matched / all : 0,
    name: own.length > 0 ? Math.min(1, matching / own.length) : 0,
  };
}

/** All names that a hit goes by, its title first. */
export function namesOf({ meta }: HitData): string[] {
  return [meta.title, ...(meta.names?.split('|') ?? [])];
}

/** The best fit of any of its names. */
export function bestFit(data: HitData, asked: Asked): Fit {
  const [title = '', ...names] = namesOf(data);
  const fits = [fitOf(title, asked, data.meta.also), ...names.map((name) => fitOf(name, asked))];
  return fits.reduce((best, fit) => (fit.query * fit.name > best.query * best.name ? fit : best));
}

const entries = new Set(['platform', 'company', 'person', 'term']);

export function isEntry({ filters }: HitData): boolean {
  return entries.has(filters.type?.[0] ?? '');
}

/** Reads hits and puts them in order. */
export async function rank(first: readonly Candidate[], reading: Reading): Promise<Ranked[]> {
  const read = await Promise.all(
    first.map(async ({ id, value, data: reads }) => {
      const data = await reads();
      return { id, data, value: value * worth(data, reading) };
    }),
  );
  return oncePerSeries(read.sort((a, b) => b.value - a.value));
}

function worth(data: HitData, reading: Reading): number {
  const type = data.filters.type?.[0] ?? '';
  const { query, name } = bestFit(data, reading);
  const named = 1 + (isEntry(data) ? ranking.named : ranking.titled) * (query * name) ** ranking.exactness;
  const time = reading.span && within(data.meta.days ?? '', reading.span);
  return (ranking.types[type] ?? 1) * named * (time ? ranking.time[time] : 1);
}

/** Figures that differ in nothing but their date are one answer: the best of them stays, the others come after the rest. */
function oncePerSeries(hits: readonly Ranked[]): Ranked[] {
  const seen = new Set<string>();
  const isAgain = ({ data: { meta, filters } }: Ranked) => {
    if (filters.type?.[0] !== 'figure') return false;
    const known = seen.has(meta.title);
    seen.add(meta.title);
    return known;
  };
  const [again, once] = [true, false].map((wanted) => {
    seen.clear();
    return hits.filter((hit) => isAgain(hit) === wanted);
  });
  return [...(once ?? []), ...(again ?? [])];
}
