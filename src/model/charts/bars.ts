/** Bars side by side, each under its label and before its number. Heights are in em, lengths in percent of the plot. */
import { words } from '../../i18n/index.ts';
import { dateWords } from '../dates.ts';
import { figureWords } from '../numbers.ts';
import { pick } from '../text.ts';
import { nameLines } from './names.ts';
import { linear, percent } from './scales.ts';
import type { Series } from './series.ts';

export interface Bar {
  of: string;
  index: number;
  /** Lines above it. */
  label: string[];
  /** Of the first line of its label, and of the bar's upper edge. */
  labelY: number;
  y: number;
  x: number;
  width: number;
  /** Where its number stands: behind its end. */
  end: number;
  value: string[];
  hollow: boolean;
  bound: 'over' | 'under' | undefined;
}

export interface BarDrawing {
  height: number;
  /** Where zero is. */
  zero: number;
  bars: Bar[];
}

/** A line of text, a bar, and the room to the next, in em. */
const line = 1.25;
const bar = 1.3;
const space = 0.75;
/** Room for labels on a phone, and for numbers behind the longest bar: see `charts.css`. */
const labelRoom = 20;
export const valueRoom = 8.6;

/** Draws series one after the other. */
export function drawBars(series: readonly Series[], language: string): BarDrawing {
  const all = series.flatMap(({ points, ...rest }) => points.map(({ figure }) => ({ figure, ...rest })));
  const values = all.map(({ figure }) => figure.value);
  const scale = linear([Math.min(0, ...values), Math.max(0, ...values)], 0, 1);
  let y = 0;
  const bars = all.map(({ figure, of, index, name }): Bar => {
    const label = nameLines(
      barLabel(name, pick(figure.label, language), figure.date, language),
      language,
      labelRoom,
    );
    const value = nameLines(
      figureWords(figure, language, /^[A-Z]{3}$/.test(figure.unit)),
      language,
      valueRoom - 1.1,
    );
    const labelY = y + 1;
    const top = y + label.length * line + 0.25;
    y = top + Math.max(bar, value.length * line) + space;
    const [from, to] = [scale(0), scale(figure.value)].sort((a, b) => a - b) as [number, number];
    return {
      ...{ of, index, label, labelY, y: top, x: percent(from), width: percent(to - from), end: percent(to) },
      ...{ value, hollow: figure.approximate, bound: figure.bound },
    };
  });
  return { height: y - space, zero: percent(scale(0)), bars };
}

/** The label of a number with its date; it names what it is about if it does not do so by itself. */
export function barLabel(name: string, label: string, date: string, language: string): string {
  const say = words(language);
  const whole = label.includes(name) ? label : say.ofPlatform(name, label);
  return say.dated(whole, dateWords(date, language, 'short'));
}
