/** Rows below each other, each as high as its labels need, and the bands around them. */
import type { Rect } from './drawing.ts';
import type { Plan } from './lines.ts';
import { labelRow, type Frame, type Placed } from './wide-labels.ts';
import { clear } from './wide-marks.ts';
import type { Band, Row } from './zones.ts';

export interface Laid {
  /** Where the line runs, and what stands beside it. */
  rows: ReadonlyMap<Row, { y: number; labels: Placed[] }>;
  bands: Rect[];
  bottom: number;
}

/** Lays the rows of a plan from `top` down. */
export function layRows(plan: Plan, frame: Frame, top: number): Laid {
  const rows = new Map<Row, { y: number; labels: Placed[] }>();
  const bands: Rect[] = [];
  const between = 8;
  let y = top;
  for (const zone of plan.zones) {
    const start = y;
    const padding = zone.bands.length > 0 ? 6 : 0;
    y += padding;
    for (const row of zone.rows) {
      const labels = labelRow(row, zone, plan, frame);
      const tiers = [0, ...labels.map(({ tier }) => tier)];
      y += roomFor(Math.max(...tiers), frame.size);
      rows.set(row, { y, labels });
      y += roomFor(-Math.min(...tiers), frame.size);
    }
    y += padding;
    bands.push(...zone.bands.map((band) => bandBetween(band, start, y, plan, frame)));
    y += between;
  }
  return { rows, bands, bottom: y - between };
}

/** Room beside a line for so many tiers of labels. */
export function roomFor(tiers: number, size: number): number {
  return tiers > 0 ? clear + Math.ceil(tiers * size * 1.3) : 12;
}

function bandBetween(
  { from, to }: Band,
  top: number,
  bottom: number,
  { scale }: Plan,
  { width }: Frame,
): Rect {
  const left = from === undefined ? 0 : scale(from) + 1.5;
  const right = to === undefined ? width : scale(to) - 1.5;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
