/** A feature with time from left to right: all marks on one line, each with the name of its platform. */
import { path } from '../lanes/drawing.ts';
import { spread } from '../lanes/labels.ts';
import { placeLabels } from '../lanes/place.ts';
import { baseline, boxOf, leaderOf, targetOf } from '../lanes/wide-marks.ts';
import { roomFor } from '../lanes/wide-rows.ts';
import { textWidth } from '../lanes/widths.ts';
import { gridOf, markWidth, reachPath, scaleOf, type Frame, type StripDrawing } from './drawing.ts';
import type { Firsts, Strip } from './story.ts';

/** Between the ends of time and the edges of the picture. */
const edge = 14;

export function wideFrame(width: number, size: number): Frame {
  return { width, size, left: edge, right: width - edge };
}

/** Draws a feature at a width; its height follows from its labels. */
export function drawWideStrip(
  { got }: Strip,
  years: Pick<Firsts, 'from' | 'to'>,
  frame: Frame,
): StripDrawing {
  const { width, size, left, right } = frame;
  const scale = scaleOf(years, frame);
  const places = spread(
    got.map(({ at }) => scale(at)),
    got.map(() => markWidth + 1),
    left,
    right,
  );
  const labels = got.map((one, at) => ({
    ...{ got: one, kind: 'stop' as const, anchor: places[at] ?? 0 },
    width: textWidth(one.name, size),
  }));
  const found = placeLabels(labels, { from: 2, to: width - 2 });
  const placed = labels.map((label, at) => ({ ...label, ...(found[at] ?? { left: 0, tier: 1 }) }));
  const tiers = [0, ...placed.map(({ tier }) => tier)];
  const y = roomFor(Math.max(...tiers), size);
  const height = y + roomFor(-Math.min(...tiers), size);
  return {
    ...{ width, height, size },
    grid: gridOf(years, frame, height),
    line: path('M', places[0] ?? 0, y, 'H', places.at(-1) ?? 0),
    marks: placed.map((label) => {
      const box = boxOf(label, y, size);
      return {
        ...{ got: label.got, x: label.anchor, y, box, target: targetOf(box, label, y) },
        reach: reachPath(label.got, y, scale, frame),
        leader: leaderOf(label, y, size),
        text: { x: label.left + label.width / 2, y: baseline(box, size), centred: true, lines: [''] },
      };
    }),
  };
}
