/** Firsts by feature, as a story: when each platform got each feature, and who was first. Drawn by the modules beside it. */
import { words } from '../../i18n/index.ts';
import { comparePlatforms, compareRows, earliest, type CompareRow } from '../compare.ts';
import { dateWords, reachOf } from '../dates.ts';
import type { Library } from '../library.ts';

/** That a platform got a feature. Times are milliseconds, UTC. */
export interface Got {
  platform: string;
  name: string;
  /** Place of the platform among all: each has a shape of its own. */
  index: number;
  /** Id of the event. */
  event: string;
  /** In words, with short months. */
  date: string;
  /** The middle of what the date may mean. */
  at: number;
  /** The first and last that the date may mean. */
  reach: readonly [number, number];
  /** The date is in doubt, or not known to the month. */
  rough: boolean;
  /** Nobody is known to have had it before. */
  first: boolean;
  /** Feature, platform and date, for those who do not see the mark. */
  title: string;
}

export interface Strip {
  /** Id of the feature. */
  id: string;
  name: string;
  /** Who was first, in a sentence without a full stop. */
  said: string;
  /** By time. */
  got: Got[];
  /** Platforms of which something is known, but no date. */
  undated: { name: string; text: string }[];
}

export interface Firsts {
  /** By the time of the first. */
  strips: Strip[];
  /** Features with fewer than two dates, of which nobody was first. */
  rest: { id: string; name: string }[];
  /** First and last year, both included. */
  from: number;
  to: number;
}

/** All features as a reader of the language sees them. `years` are those of the lanes, wider where a mark needs it. */
export function firstsStory(library: Library, language: string, years: { from: number; to: number }): Firsts {
  const order = comparePlatforms(library, language).map(({ id }) => id);
  const all = featureRows(library, language).map((row) => stripOf(row, order, language));
  const strips = all
    .filter(({ got }) => got.length > 1)
    .toSorted((a, b) => (a.got[0]?.at ?? 0) - (b.got[0]?.at ?? 0));
  const marked = strips.flatMap(({ got }) => got.map(({ at }) => new Date(at).getUTCFullYear()));
  return {
    strips,
    rest: all.filter(({ got }) => got.length < 2).map(({ id, name }) => ({ id, name })),
    from: Math.min(years.from, ...marked),
    to: Math.max(years.to, ...marked),
  };
}

/** The rows of the comparison that are features, in their authored order. */
export function featureRows(library: Library, language: string): CompareRow[] {
  const features = new Set(library.features.map(({ id }) => id));
  return compareRows(library, language).filter(({ id }) => features.has(id));
}

function stripOf({ id, name, cells, first }: CompareRow, order: readonly string[], language: string): Strip {
  const best = new Set(earliest(cells).map(({ platform }) => platform));
  const got = cells.flatMap((cell): Got[] => {
    const dated = cell.known.flatMap(({ event, text }) => (event ? [{ event, text }] : []));
    const [known] = dated.sort((a, b) => middleOf(a.event.date) - middleOf(b.event.date));
    if (!known) return [];
    const { id: event, date } = known.event;
    const [from, to] = reachOf(date);
    return [
      {
        ...{ platform: cell.platform, name: cell.name, index: order.indexOf(cell.platform), event },
        ...{ date: dateWords(date, language, 'short'), at: middleOf(date), reach: [from, to] },
        rough: /[~?%]/.test(date) || to - from > 31 * 86_400_000,
        first: best.has(cell.platform),
        title: words(language).firstsMark(name, cell.name, dateWords(date, language), known.text),
      },
    ];
  });
  const undated = cells
    .filter(({ known }) => known.length > 0 && !known.some(({ event }) => event))
    .map((cell) => ({ name: cell.name, text: cell.known.map(({ text }) => text).join('; ') }));
  return { id, name, said: first, got: got.toSorted((a, b) => a.at - b.at), undated };
}

/** A date with an open end counts from its beginning. */
function middleOf(date: string): number {
  const [from, to] = reachOf(date);
  return Number.isFinite(to) ? (from + to) / 2 : from;
}
