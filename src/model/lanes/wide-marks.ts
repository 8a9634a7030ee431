/** What stands at the lines that run from left to right. */
import type { Lane } from '../lanes.ts';
import { path, type Drawing, type Mark, type Rect } from './drawing.ts';
import type { Label, Place } from './labels.ts';
import { indent, type Placed } from './wide-labels.ts';

/** Between a line and its nearest label. */
export const clear = 9;

export function boxOf({ left, width, tier }: Label & Place, y: number, size: number): Rect {
  // A name in front of its line fits between the labels above and below the line.
  if (tier === 0) return { x: left, y: y - clear, width, height: 2 * clear };
  const height = size * 1.3;
  const top = tier > 0 ? y - clear - tier * height : y + clear + (-tier - 1) * height;
  return { x: left, y: top, width, height };
}

export function markOf(label: Placed, y: number, lane: Lane, size: number): Mark {
  const { stop, anchor, left, width } = label;
  const box = boxOf(label, y, size);
  const text = { x: stop ? left + width / 2 : left, y: baseline(box, size), centred: stop !== undefined };
  const target = targetOf(box, label, y);
  return {
    ...{ lane: lane.id, box, target },
    ...(stop && { stop, circle: { x: anchor, y } }),
    text: stop ? { ...text, name: '', lines: [label.text] } : { ...text, name: label.text, lines: [''] },
  };
}

export function titleOf(label: Placed, y: number, size: number): Drawing['titles'][number] {
  return { x: label.left + indent, y: baseline(boxOf(label, y, size), size), text: label.text };
}

/** The fine line from a stop to a label that does not stand next to it. */
export function leaderOf(label: Label & Place, y: number, size: number): string {
  if (label.kind !== 'stop' || Math.abs(label.tier) < 2) return '';
  const box = boxOf(label, y, size);
  return path('M', label.anchor, y, 'V', label.tier > 0 ? box.y + box.height : box.y);
}

export function baseline(box: Rect, size: number): number {
  return box.y + box.height / 2 + size * 0.34;
}

/** What can be touched: the label and the circle next to it, over 24 pixels high where the drawing is at its smallest. */
export function targetOf(box: Rect, { kind, anchor, tier }: Label & Place, y: number): Rect {
  const near = Math.abs(tier) === 1;
  const [centre, reach] = near ? [y, 9] : [box.y + box.height / 2, 14.5];
  const [top, bottom] = [Math.min(box.y, centre - reach), Math.max(box.y + box.height, centre + reach)];
  const besides =
    near && kind === 'stop' ? [anchor - reach, anchor + reach] : [box.x - 4, box.x + box.width + 4];
  const [left, right] = [Math.min(box.x, ...besides), Math.max(box.x + box.width, ...besides)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
