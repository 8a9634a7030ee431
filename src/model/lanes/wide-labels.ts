/** The labels of a row, where time runs from left to right. */
import type { Stop } from '../lanes.ts';
import type { Label, Place } from './labels.ts';
import { rowAt, rowsOf, type Bend } from './bends.ts';
import type { Plan } from './lines.ts';
import { placeLabels } from './place.ts';
import { textWidth } from './widths.ts';
import type { Row, Zone } from './zones.ts';

export interface Frame {
  width: number;
  /** Size of text. */
  size: number;
}

/** Before the name of a band: a label of the band before it keeps off the boundary. */
export const indent = 8;

/** That of a stop, the name of the row's lane, or that of one of the zone's bands. */
export type Placed = Label & Place & { text: string; stop?: Stop };

/** All labels of a row, each with its place. */
export function labelRow(
  row: Row,
  zone: Zone,
  { rows, bends, places, scale }: Plan,
  { width, size }: Frame,
): Placed[] {
  const labels: (Label & { text: string; stop?: Stop })[] = [];
  const add = (kind: Label['kind'], anchor: number, text: string, stop?: Stop) =>
    labels.push({
      ...{ kind, anchor, text, ...(stop && { stop }) },
      width: textWidth(text, size) + (kind === 'title' ? indent : 0),
    });
  if (zone.rows[0] === row) {
    for (const { from, name } of zone.bands) add('title', (from === undefined ? 0 : scale(from)) + 6, name);
  }
  if (rowsOf(row.lane, rows)[0] === row) add('name', scale(row.from) - 2, row.lane.name);
  for (const stop of row.lane.stops) {
    if (rowAt(row.lane, rows, stop.at) === row) add('stop', places.get(stop) ?? 0, stop.label, stop);
  }
  const crossings = bends.flatMap((bend) => crossing(bend, rows.indexOf(row), rows));
  const found = placeLabels(labels, { from: 4, to: width - 4, crossings });
  return labels.map((label, at) => ({ ...label, ...(found[at] ?? { left: 0, tier: 1 }) }));
}

/** What a bend takes of the room beside a row. Near its ends it is still close to the line. */
function crossing(
  { from, to, start, end }: Bend,
  at: number,
  rows: readonly Row[],
): { from: number; to: number; side: number }[] {
  const [a, b] = [rows.indexOf(from), rows.indexOf(to)];
  const near = (end - start) * 0.15;
  if (at === a) return [{ from: start + near, to: end, side: b < a ? 1 : -1 }];
  if (at === b) return [{ from: start, to: end - near, side: b < a ? -1 : 1 }];
  if (at < Math.min(a, b) || at > Math.max(a, b)) return [];
  return [1, -1].map((side) => ({ from: start - 4, to: end + 4, side }));
}
