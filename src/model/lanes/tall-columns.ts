/** The columns of the picture with time from top to bottom, and the names of companies above them. */
import type { Story } from '../lanes.ts';
import { path, type Drawing } from './drawing.ts';
import { stairs } from './place.ts';
import { textWidth, wrap } from './widths.ts';
import type { Band, Row, Zone } from './zones.ts';

export interface Columns {
  /** Middle of a row, which here is a column. */
  middleOf: (row: Row | undefined) => number;
  bands: { band: Band; x: number; width: number }[];
  left: number;
  right: number;
  /** Where labels begin. */
  labels: number;
}

/** Columns as wide as the labels beside them allow. */
export function layColumns(story: Story, zones: readonly Zone[], width: number, size: number): Columns {
  const count = zones.reduce((sum, { rows }) => sum + rows.length, 0);
  const [years, between, beside] = [textWidth('0000', size) + 3, 3, 12];
  const words = story.lanes.flatMap(({ name, stops }) => [
    name,
    ...stops.flatMap(({ label, owner = '' }) => `${label} ${owner}`.split(' ')),
  ]);
  const least = Math.max(size * 11.5, ...words.map((word) => textWidth(word, size)));
  const room = width - years - between * (zones.length - 1) - beside - least;
  const pitch = Math.max(4, Math.min(size, room / count));
  const middles = new Map<Row, number>();
  const bands: Columns['bands'] = [];
  let x = years;
  for (const zone of zones) {
    const own = pitch * zone.rows.length;
    for (const [at, row] of zone.rows.entries()) middles.set(row, x + pitch * (at + 0.5));
    bands.push(...zone.bands.map((band) => ({ band, x, width: own })));
    x += own + between;
  }
  const middleOf = (row: Row | undefined) => (row && middles.get(row)) ?? years;
  const right = x - between;
  return { middleOf, bands, left: years, right, labels: right + beside };
}

/** The names of the bands that the picture begins with, in steps, and the lines down to those bands. */
export function headOf(
  { bands }: Columns,
  width: number,
  size: number,
): Pick<Drawing, 'titles'> & { height: number; leaders: string } {
  const first = bands.filter(({ band }) => band.from === undefined);
  const texts = first.map(({ band }) => wrap(band.name, size, width));
  const line = size * 1.3;
  const step = line * Math.max(1, ...texts.map(({ length }) => length));
  const labels = first.map((one, at) => ({
    kind: 'stop' as const,
    anchor: one.x + one.width / 2,
    width: Math.max(...(texts[at] ?? []).map((text) => textWidth(text, size))),
  }));
  const places = stairs(labels, { from: 0, to: width, above: true });
  const height = step * Math.max(1, ...places.map(({ tier }) => tier)) + 6;
  const bottom = (tier: number) => height - 4 - (tier - 1) * step;
  return {
    height,
    titles: places.flatMap(({ left, tier }, at) =>
      (texts[at] ?? [])
        .toReversed()
        .map((text, up) => ({ x: left, y: bottom(tier) - up * line - size * 0.25, text }))
        .toReversed(),
    ),
    leaders: places
      .map(({ tier }, at) => (tier > 1 ? path('M', labels[at]?.anchor ?? 0, bottom(tier), 'V', height) : ''))
      .join(''),
  };
}
