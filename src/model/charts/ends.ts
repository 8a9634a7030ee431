/**
 * Where the names of lines stand: beside the plot for those that end near its edge, else behind the end of the line,
 * clear of the other names and of all lines. Each is led by the mark of its line.
 */
import { spread } from '../lanes/labels.ts';

/** A length is in em, a place across the plot in shares of its width, which is known to the reader's window only. */
export interface End {
  /** Where the line ends. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Line {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** From the end of a line to the mark before its name, and to the name, in em. */
export const markAt = 0.9;
export const nameAt = 1.6;

/** Lines that end beyond this share of the plot have their names beside it. */
const edge = 0.8;

/** Widths of the plot, in em, that names must fit: from a phone of 320 pixels to a desk. */
export const plotWidths: readonly number[] = [10, 14, 20, 28, 36, 48, 64];

/** Where the end of a line counts as being: at the edge of the plot, if it is near that. */
export function besides(x: number): number {
  return x > edge ? 1 : x;
}

/** What a name covers in a plot of a width. */
export function boxOf({ x, width, height }: End, y: number, plot: number): Box {
  const end = besides(x) * plot;
  return {
    left: end + markAt - 0.45,
    right: end + nameAt + width,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

/**
 * @param lines the points of each line, from left to right.
 * @param room height of the plot in em.
 * @returns the middle of each name, in em from the top; none covers another at any width, and none a line if possible.
 */
export function placeEnds(ends: readonly End[], lines: readonly Line[][], room: number): number[] {
  const wished = targets(ends, room);
  const placed: { end: End; y: number }[] = [];
  const chosen = new Map<End, number>();
  for (const end of [...ends].sort((a, b) => besides(b.x) - besides(a.x) || a.y - b.y)) {
    const target = wished.get(end) ?? end.y;
    const steps = Array.from({ length: Math.ceil(room * 8) }, (_, at) =>
      at % 2 ? (at + 1) / -8 : at / 8,
    ).map((step) => target + step);
    const inside = steps.filter((y) => y >= end.height / 2 - 0.6 && y <= room - end.height / 2 + 0.4);
    const apart = inside.filter((y) => placed.every((other) => !meets(end, y, other.end, other.y)));
    const clear = apart.find((y) => !lines.some((line) => crosses(end, y, line)));
    const y = clear ?? apart[0] ?? target;
    placed.push({ end, y });
    chosen.set(end, y);
  }
  return ends.map((end) => chosen.get(end) ?? end.y);
}

/** Names beside the plot are spread evenly; the others theirs level with them. */
function targets(ends: readonly End[], room: number): Map<End, number> {
  const right = ends.filter(({ x }) => x > edge).sort((a, b) => a.y - b.y);
  const distances = right.map((end, at) => (end.height + (right[at - 1]?.height ?? 0)) / 2 + 0.01);
  const places = spread(
    right.map(({ y }) => y),
    distances,
    0,
    room,
  );
  return new Map(right.map((end, at) => [end, places[at] ?? end.y]));
}

function meets(a: End, y: number, b: End, other: number): boolean {
  return plotWidths.some((plot) => {
    const [one, two] = [boxOf(a, y, plot), boxOf(b, other, plot)];
    const across = one.left < two.right && two.left < one.right;
    return across && one.top < two.bottom && two.top < one.bottom;
  });
}

/** Whether a line, with its marks, runs through a name. */
function crosses(end: End, y: number, line: readonly Line[]): boolean {
  return plotWidths.some((plot) => {
    const box = boxOf(end, y, plot);
    const reach = 0.35;
    return line.some((to, at) => {
      const from = line[at - 1] ?? to;
      const [a, b] = [from.x * plot, to.x * plot];
      if (b + reach <= box.left || a - reach >= box.right) return false;
      const height = (x: number) => (b === a ? to.y : from.y + ((x - a) / (b - a)) * (to.y - from.y));
      const ys = [height(Math.max(a, box.left)), height(Math.min(b, box.right))];
      return Math.max(...ys) + reach > box.top && Math.min(...ys) - reach < box.bottom;
    });
  });
}
