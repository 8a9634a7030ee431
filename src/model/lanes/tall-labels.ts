/** The labels of the picture with time from top to bottom: one below the other, each joined to its place by a fine line. */
import type { Lane, Stop, Story } from '../lanes.ts';
import { path, type Mark } from './drawing.ts';
import { spread } from './labels.ts';
import { textWidth, wrap } from './widths.ts';

/** What is said of a stop, or of a launch: the name alone. */
export interface Entry {
  lane: Lane;
  stop?: Stop;
  lines: string[];
  width: number;
  /** With the room to the next. */
  height: number;
}

/**
 * All entries, broken into lines where they are too wide.
 * @param named companies whose names stand elsewhere; that of any other is said with the stop that leads to it.
 */
export function entriesOf(story: Story, size: number, most: number, named: readonly string[]): Entry[] {
  const entry = (lane: Lane, stop?: Stop): Entry => {
    const { label = '', owner = label } = stop ?? {};
    const fits = textWidth(`${lane.name} ${label}`, size) <= most;
    const whom = owner === label || named.includes(owner) ? [] : wrap(`→ ${owner}`, size, most);
    const lines = [...(fits ? [label] : ['', ...wrap(label, size, most)]), ...whom];
    const widths = lines.map((line, at) => textWidth(at === 0 ? `${lane.name} ${line}`.trim() : line, size));
    const height = Math.max(size * 1.85, size * (0.5 + 1.25 * lines.length));
    return { lane, lines, width: Math.max(...widths), height, ...(stop && { stop }) };
  };
  return story.lanes.flatMap((lane) => [entry(lane), ...lane.stops.map((stop) => entry(lane, stop))]);
}

export interface Start {
  x: number;
  y: number;
}

/**
 * @param starts where each entry's stop or launch lies.
 * @returns the marks in the order of time, and the fine lines to them.
 */
export function placeEntries(
  entries: readonly Entry[],
  starts: readonly Start[],
  {
    right,
    labels,
    top,
    bottom,
    size,
  }: { right: number; labels: number; top: number; bottom: number; size: number },
): { mark: Mark; leader: string }[] {
  const sorted = entries
    .map((entry, at) => ({ entry, start: starts[at] ?? { x: 0, y: 0 } }))
    .toSorted((a, b) => a.start.y - b.start.y);
  const heights = sorted.map(({ entry }) => entry.height);
  const distances = heights.map((height, at) => (height + (heights[at - 1] ?? height)) / 2);
  const middles = spread(
    sorted.map(({ start }) => start.y),
    distances,
    top + (heights[0] ?? 0) / 2,
    bottom - (heights.at(-1) ?? 0) / 2,
  );
  return sorted.map(({ entry: { lane, stop, lines, width, height }, start }, at) => {
    const y = middles[at] ?? 0;
    const step = size * 1.25;
    const box = { x: labels, y: y - (step * lines.length) / 2, width, height: step * lines.length };
    const mark: Mark = {
      lane: lane.id,
      ...(stop && { stop, circle: start }),
      text: { x: labels, y: box.y + size * 0.97, centred: false, name: lane.name, lines },
      box,
      target: { x: labels - 4, y: y - height / 2, width: width + 8, height },
    };
    return { mark, leader: path('M', start.x, start.y, 'H', right + 1, 'L', labels - 4, y) };
  });
}
