/** How a lane goes from row to row. */
import type { Lane, Stop } from '../lanes.ts';
import type { Row } from './zones.ts';

export interface Bend {
  lane: Lane;
  from: Row;
  to: Row;
  start: number;
  end: number;
}

/** The rows of a lane in time. */
export function rowsOf(lane: Lane, rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.lane === lane).toSorted((a, b) => a.from - b.from);
}

/** The row that a lane is in at a time. */
export function rowAt(lane: Lane, rows: readonly Row[], time: number): Row | undefined {
  const own = rowsOf(lane, rows);
  return own.findLast(({ from }) => from <= time) ?? own[0];
}

/** A lane goes from one row to its next in a curve, which ends at the stop that caused it. */
export function bendsOf(
  lane: Lane,
  rows: readonly Row[],
  places: ReadonlyMap<Stop, number>,
  scale: (time: number) => number,
  length: number,
): Bend[] {
  const own = rowsOf(lane, rows);
  return own.slice(1).map((to, at) => {
    const from = own[at] ?? to;
    const cause = lane.stops.find((stop) => stop.owner && stop.at === to.from);
    const before = lane.stops.findLast((stop) => stop.at < to.from && rowAt(lane, rows, stop.at) === from);
    const end = (cause && places.get(cause)) ?? scale(to.from);
    const free = ((before && places.get(before)) ?? scale(from.from)) + 10;
    return { lane, from, to, start: Math.min(end, Math.max(end - length, free)), end };
  });
}
