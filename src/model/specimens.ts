/** One of each from a library, so that a page can show every component in every state. */
import type { Disagreement } from '../schema/disagreement.ts';
import type { Event } from '../schema/event.ts';
import { standings, type Claim } from '../schema/source.ts';
import { precisionOf } from './dates.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Library } from './library.ts';

export interface Specimens {
  /** One of each standing that occurs, in the order of standings. */
  claims: readonly Claim[];
  /** One of each kind, and one of each precision of a date, in the order of time. */
  events: readonly Event[];
  /** Ids of four figures, as many as articles show at most. */
  figures: readonly string[];
  /** Ids of charts, one of each kind. */
  charts: readonly string[];
  disagreement: Disagreement | undefined;
  entry: GlossaryEntry | undefined;
}

/** The first of each kind in the order of the library, so that the same content gives the same page. */
export function specimensOf(library: Library): Specimens {
  const claims = [...library.claims.values()].map(({ claim }) => claim);
  const kinds = firstOf(library.events, ({ kind }) => kind);
  const precisions = firstOf(library.events, ({ date }) => JSON.stringify(precisionOf(date)));
  const chosen = new Set([...kinds, ...precisions]);
  return {
    claims: standings.flatMap((standing) => claims.find((claim) => claim.standing === standing) ?? []),
    events: library.events.filter((event) => chosen.has(event)),
    figures: [...library.figures.keys()].slice(0, 4),
    charts: firstOf([...library.charts.values()], ({ kind }) => kind).map(({ id }) => id),
    disagreement: library.disagreements[0]?.disagreements[0],
    entry: library.glossary.find(({ type }) => type !== 'platform'),
  };
}

function firstOf<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...Map.groupBy(all, keyOf).values()].flatMap(([first]) => first ?? []);
}
