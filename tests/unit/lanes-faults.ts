/** What can be wrong with a drawing of the lanes. */
import type { Story } from '../../src/model/lanes.ts';
import type { Drawing, Rect } from '../../src/model/lanes/drawing.ts';
import { textWidth } from '../../src/model/lanes/widths.ts';

/** Whether two boxes share more than an edge. */
export const overlap = (a: Rect, b: Rect) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01;

/** Everything in a drawing that is read. */
function textBoxes({ marks, titles, years, size }: Drawing): (Rect & { text: string })[] {
  const box = (text: string, x: number, y: number) => ({
    text,
    x,
    y: y - size * 0.8,
    width: textWidth(text, size),
    height: size,
  });
  return [
    ...marks.map((mark) => ({ ...mark.box, text: `${mark.text.name} ${mark.text.lines.join(' ')}` })),
    ...titles.map(({ text, x, y }) => box(text, x, y)),
    // Years stand at their beginning in the tall drawing and in their middle in the others.
    ...years.map(({ text, x, y }) => box(text, x > 0 && y === size ? x - textWidth(text, size) / 2 : x, y)),
  ];
}

/** Upright fine lines, as thin boxes that start behind their circle. */
function leaders({ lines }: Drawing): Rect[] {
  const paths = lines.flatMap(({ leaders: fine }) => [...fine.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)]);
  return paths.map(([, ...numbers]) => {
    const [x = 0, from = 0, to = 0] = numbers.map(Number);
    return { x: x - 0.5, width: 1, y: Math.min(from, to) + 1, height: Math.abs(to - from) - 2 };
  });
}

/** What is wrong with a drawing of a story, in words. */
export function faultsOf({ lanes }: Story, drawing: Drawing): string[] {
  const boxes = textBoxes(drawing);
  const stops = lanes.flatMap((lane) => lane.stops.map(({ event }) => `${lane.id} ${event}`));
  const drawn = drawing.marks.flatMap(({ lane, stop }) => (stop ? [`${lane} ${stop.event}`] : []));
  const circles = drawing.marks.flatMap(({ lane, circle }) => (circle ? [{ lane, ...circle }] : []));
  return [
    ...boxes
      .filter((box) => leaders(drawing).some((leader) => overlap(leader, box)))
      .map(({ text }) => `${text} is crossed`),
    ...boxes.flatMap((a, at) =>
      boxes.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} overlaps ${b.text}`] : [])),
    ),
    ...boxes
      .filter(
        ({ x, width, y, height }) =>
          x < 0 || x + width > drawing.width || y < -1 || y + height > drawing.height + 1,
      )
      .map(({ text }) => `${text} is cut`),
    ...stops.filter((stop) => !drawn.includes(stop)).map((stop) => `${stop} is not drawn`),
    ...lanes
      .filter(({ id }) => !drawing.marks.some(({ lane, stop }) => lane === id && !stop))
      .map(({ id }) => `${id} has no name`),
    ...circles.flatMap((a, at) =>
      circles
        .slice(at + 1)
        .flatMap((b) =>
          a.lane === b.lane && Math.hypot(a.x - b.x, a.y - b.y) < drawing.size * 0.76
            ? [`circles of ${a.lane} touch`]
            : [],
        ),
    ),
  ];
}
