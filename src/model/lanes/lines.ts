/** The lines of the lanes, whichever way time runs: where circles lie on them, and how they bend from row to row. */
import type { Lane, Stop, Story } from '../lanes.ts';
import { path } from './drawing.ts';
import { bendsOf, rowsOf, type Bend } from './bends.ts';
import { spread } from './labels.ts';
import type { Row, Zone } from './zones.ts';

export interface Plan {
  zones: readonly Zone[];
  /** All rows, side by side. */
  rows: readonly Row[];
  /** Where a time lies. */
  scale: (time: number) => number;
  /** Where stops lie: a little apart, so that each can be seen and touched. */
  places: ReadonlyMap<Stop, number>;
  bends: readonly Bend[];
}

/** Everything that lies along the lines. `apart` is the least distance of circles, `length` the most that a bend takes. */
export function planLines(
  story: Story,
  zones: readonly Zone[],
  scale: Plan['scale'],
  apart: number,
  length: number,
): Plan {
  const rows = zones.flatMap((zone) => zone.rows);
  const end = scale(Date.UTC(story.to + 1, 0));
  const places = new Map(
    story.lanes.flatMap(({ start, stops }) => {
      const distances = stops.map(() => apart);
      const spaced = spread(
        stops.map(({ at }) => scale(at)),
        distances,
        scale(start),
        end,
      );
      return stops.map((stop, at) => [stop, spaced[at] ?? 0] as const);
    }),
  );
  return {
    zones,
    rows,
    scale,
    places,
    bends: story.lanes.flatMap((lane) => bendsOf(lane, rows, places, scale, length)),
  };
}

/** The path of a lane. `across` says where its rows lie, `flat` whether time runs from left to right. */
export function linePath(
  lane: Lane,
  { rows, bends, scale }: Plan,
  across: (row: Row | undefined) => number,
  flat: boolean,
): string {
  const point = (along: number, over: number) => (flat ? [along, over] : [over, along]);
  const straight = flat ? 'H' : 'V';
  const curves = bends
    .filter((bend) => bend.lane === lane)
    .flatMap(({ from, to, start, end }) => {
      const [a, b, middle] = [across(from), across(to), (start + end) / 2];
      return [straight, start, 'C', ...point(middle, a), ...point(middle, b), ...point(end, b)];
    });
  return path(
    'M',
    ...point(scale(lane.start), across(rowsOf(lane, rows)[0])),
    ...curves,
    straight,
    scale(lane.end),
  );
}
