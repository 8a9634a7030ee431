/** A feature where there is little room: one row for each platform, the mark in its time and the date in words beside it. */
import { path } from '../lanes/drawing.ts';
import { textWidth, wrap } from '../lanes/widths.ts';
import { gridOf, markWidth, reachPath, scaleOf, type Frame, type StripDrawing } from './drawing.ts';
import type { Firsts, Got, Strip } from './story.ts';

const edge = markWidth / 2;
/** Between the end of time and the words. */
const beside = 12;

/** Time takes a third of the width, less where a name needs more than the rest. */
export function tallFrame({ strips }: Firsts, width: number, size: number): Frame {
  const names = strips.flatMap(({ got }) => got.map(({ name }) => textWidth(name, size)));
  const free = width - Math.max(0, ...names) - beside;
  return { width, size, left: edge, right: Math.max(width / 6, Math.min(width * 0.36, free)) };
}

export function drawTallStrip(
  { got }: Strip,
  years: Pick<Firsts, 'from' | 'to'>,
  frame: Frame,
): StripDrawing {
  const { width, size, right } = frame;
  const scale = scaleOf(years, frame);
  const labels = right + beside;
  const step = size * 1.25;
  let top = 0;
  const marks = got.map((one) => {
    const lines = linesOf(one, size, width - labels);
    const widths = lines.map((line, at) => textWidth(at === 0 ? `${one.name} ${line}`.trim() : line, size));
    const height = Math.max(size * 1.85, size * (0.5 + 1.25 * lines.length));
    const [x, y] = [scale(one.at), top + height / 2];
    const text = { width: Math.max(...widths), height: step * lines.length };
    const box = { x: labels, y: y - text.height / 2, ...text };
    const target = { x: 0, y: top, width: labels + box.width + 4, height };
    top += height;
    return {
      ...{ got: one, x, y, box, target, leader: '' },
      reach: reachPath(one, y, scale, frame),
      text: { x: labels, y: box.y + size * 0.97, centred: false, lines },
    };
  });
  return {
    ...{ width, height: top, size, marks },
    grid: gridOf(years, frame, top),
    line: marks.map(({ x, y }, at) => path(at === 0 ? 'M' : 'L', x, y)).join(''),
  };
}

/** The date behind the name, or below it where both are too long for one line. */
function linesOf({ name, date }: Got, size: number, most: number): string[] {
  return textWidth(`${name} ${date}`, size) <= most ? [date] : ['', ...wrap(date, size, most)];
}
