/**
 * A chart over time. Places are percentages of the plot and text keeps its size, so that one drawing fits every width;
 * `charts.css` leaves room for the names of values on the left and of lines on the right.
 */
import { figureWords } from '../numbers.ts';
import { textWidth } from '../lanes/widths.ts';
import { besides, placeEnds, type End } from './ends.ts';
import { namesRoom, nameLines } from './names.ts';
import { markPath, type Mark } from './marks.ts';
import { linear, percent, ticks } from './scales.ts';
import type { Point, Series } from './series.ts';
import { yearAxis, type YearAxis } from './years.ts';

export interface LineDrawing extends Pick<YearAxis, 'names'> {
  /** Of the plot, in em; a line of text is 1.25 em high. */
  height: number;
  /** In a square of 100 units that is stretched over the plot. */
  grid: string;
  years: string;
  values: { y: number; text: string }[];
  lines: {
    of: string;
    index: number;
    path: string;
    /** What a date may mean, where that is long enough to be seen. */
    spans: string;
    marks: Mark[];
    /** Its lines stand around a place in percent, led by a mark. */
    name: { x: number; y: number; mark: string; lines: string[] };
  }[];
}

const height = 18;

/** Draws series; the unit is that of their first number. */
export function drawLines(series: readonly Series[], language: string): LineDrawing {
  const axis = yearAxis(series);
  const values = series.flatMap(({ points }) => points.map(({ figure }) => figure.value));
  const steps = ticks(values, 5);
  const level = linear([steps.at(-1) ?? 1, steps[0] ?? 0], 0, 1);
  const unit = series[0]?.points[0]?.figure.unit ?? 'percent';
  const place = ({ at, figure }: Point) => ({ x: axis.scale(at), y: level(figure.value) });
  const named = series.map(({ name, points }) => ({ lines: nameLines(name, language), last: points.at(-1) }));
  const ends = named.map(({ lines, last }): End => {
    const { x, y } = last ? place(last) : { x: 1, y: 1 };
    const width = Math.min(namesRoom, Math.max(...lines.map((line) => textWidth(line, 1))));
    return { x, y: y * height, width, height: lines.length * 1.25 + 0.1 };
  });
  const paths = series.map(({ points }) => points.map(place).map(({ x, y }) => ({ x, y: y * height })));
  const middles = placeEnds(ends, paths, height);
  return {
    height,
    names: axis.names,
    grid: steps.map((step) => `M0 ${percent(level(step))}H100`).join(''),
    years: axis.starts.map((x) => `M${x} 100v2`).join(''),
    values: steps.map((value) => ({
      y: percent(level(value)),
      text: figureWords({ value, unit, approximate: false, bound: undefined }, language, isMoney(unit)),
    })),
    lines: series.map(({ of, index, points }, at) => ({
      of,
      index,
      path: `M${points.map((point) => pair(place(point))).join('L')}`,
      spans: points.map((point) => span(point, axis, place(point).y)).join(''),
      marks: points.map((point) => ({
        x: percent(place(point).x),
        y: percent(place(point).y),
        d: markPath(index, point.figure),
        hollow: point.figure.approximate,
      })),
      name: {
        x: percent(besides(ends[at]?.x ?? 1)),
        y: percent((middles[at] ?? 0) / height),
        mark: markPath(index, {}),
        lines: named[at]?.lines ?? [],
      },
    })),
  };
}

function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function pair({ x, y }: { x: number; y: number }): string {
  return `${percent(x)} ${percent(y)}`;
}

/** A fine line over all that the date of a number may mean, if that is more than its mark covers. */
function span({ from, to }: Point, { scale }: YearAxis, y: number): string {
  const [start, end] = [scale(from), scale(to)];
  return end - start > 0.03 ? `M${percent(start)} ${percent(y)}H${percent(end)}` : '';
}
