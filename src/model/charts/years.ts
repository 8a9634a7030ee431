/** The years under a chart over time. */
import { namedYears, timeScale, yearStarts } from '../lanes/years.ts';
import type { Series } from './series.ts';
import { percent } from './scales.ts';

export interface YearAxis {
  /** Place of a time, as a share of the plot's width. */
  scale: (time: number) => number;
  from: number;
  to: number;
  /** In the middle of their years; those of a narrow plot are fewer. */
  names: { x: number; text: string; shown: 'narrow' | 'wide' | 'both' }[];
  /** Where years begin, in percent. */
  starts: number[];
}

/** Widths of a narrow and of a wide plot, in em, at the least: `charts.css` changes from one to the other. */
const plots = { narrow: 10, wide: 26 };
/** A year takes so much, with the space to the next, in em. */
const nameWidth = 3.2;

/** Whole years, from that of the first number to that of the last. */
export function yearAxis(series: readonly Series[]): YearAxis {
  const times = series.flatMap(({ points }) => points.map(({ at }) => new Date(at).getUTCFullYear()));
  const years = { from: Math.min(...times), to: Math.max(...times) };
  const scale = timeScale(years, 0, 1);
  const all = yearStarts(years);
  const column = 1 / (all.length - 1);
  const chosen = (plot: number) => namedYears(years, plot * column, nameWidth);
  const [narrow, wide] = [chosen(plots.narrow), chosen(plots.wide)];
  const has = ({ named }: typeof wide, year: number) => named.some((one) => one.year === year);
  return {
    ...years,
    scale: (time) => Math.min(1, Math.max(0, scale(time))),
    names: all.slice(0, -1).flatMap(({ year, time }) => {
      const [few, many] = [has(narrow, year), has(wide, year)];
      if (!few && !many) return [];
      const shown = few && many ? 'both' : few ? 'narrow' : 'wide';
      return [{ x: percent(scale(time) + column / 2), text: String(year), shown }];
    }),
    // Of more than half a century, years are too narrow for ticks of their own.
    starts: (all.length > 51 ? wide.named : all).map(({ time }) => percent(scale(time))),
  };
}
