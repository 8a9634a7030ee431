/** The picture of one feature as coordinates. `components/figure` writes it as SVG. */
import type { Rect, Words } from '../lanes/drawing.ts';
import { path } from '../lanes/drawing.ts';
import { namedYears, timeScale, yearStarts } from '../lanes/years.ts';
import { textWidth } from '../lanes/widths.ts';
import type { Firsts, Got } from './story.ts';

export interface StripDrawing {
  width: number;
  height: number;
  /** Size of all text. */
  size: number;
  /** Path of the lines between years. */
  grid: string;
  /** Path from the first mark to the last. */
  line: string;
  /** By time. */
  marks: StripMark[];
}

export interface StripMark {
  got: Got;
  x: number;
  y: number;
  /** What the date may mean, as a path, where that is wider than the mark. */
  reach: string;
  /** The fine line to a label that does not stand next to the mark. */
  leader: string;
  /** Lines of text, the first of which begins with the platform's name; `x` is their middle where they are centred. */
  text: { x: number; y: number; centred: boolean; lines: string[] };
  /** Where the text stands; none overlaps another. */
  box: Rect;
  /** What can be touched. */
  target: Rect;
}

/** Where time runs in all drawings of one shape. */
export interface Frame {
  width: number;
  size: number;
  left: number;
  right: number;
}

/** A mark takes so much of the width. */
export const markWidth = 14;

export type Scale = (time: number) => number;

export function scaleOf(years: Pick<Firsts, 'from' | 'to'>, { left, right }: Frame): Scale {
  return timeScale(years, left, right);
}

/** Lines at the beginnings of years, or of those that are named where all would be too many. */
export function gridOf(years: Pick<Firsts, 'from' | 'to'>, frame: Frame, height: number): string {
  const { named, step } = namesOf(years, frame);
  const scale = scaleOf(years, frame);
  return (step > 2 ? named : yearStarts(years))
    .map(({ time }) => path('M', scale(time), 0, 'V', height))
    .join('');
}

/** The names of years, which stand once above all drawings; the middles of their texts. */
export function yearsOf(years: Pick<Firsts, 'from' | 'to'>, frame: Frame): Words[] {
  const { named, step, column } = namesOf(years, frame);
  const half = textWidth('0000', frame.size) / 2;
  const scale = scaleOf(years, frame);
  return named.map(({ year, time }) => ({
    x: Math.min(Math.max(scale(time) + (step > 2 ? 0 : column / 2), half), frame.width - half),
    y: frame.size,
    text: String(year),
  }));
}

function namesOf(years: Pick<Firsts, 'from' | 'to'>, frame: Frame) {
  const column = (frame.right - frame.left) / (years.to - years.from + 1);
  return { ...namedYears(years, column, textWidth('0000', frame.size) + 6), column };
}

/** What a date may mean, within the drawing; empty where the mark covers it. */
export function reachPath(
  { reach: [from, to] }: Got,
  y: number,
  scale: Scale,
  { left, right }: Frame,
): string {
  const [start, end] = [Math.max(left, scale(from)), Math.min(right, scale(to))];
  return end - start > markWidth ? path('M', start, y, 'H', end) : '';
}
