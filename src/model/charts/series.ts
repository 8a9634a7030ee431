/** What a chart draws, as plain data: its series, each number with its place in time. */
import { words, type Words } from '../../i18n/index.ts';
import type { Chart } from '../../schema/chart.ts';
import type { Figure } from '../../schema/figure.ts';
import { reachOf, startOf } from '../dates.ts';
import type { Library } from '../library.ts';
import { pick } from '../text.ts';

export interface Point {
  figure: Figure;
  /** The middle of what its date may mean, in milliseconds, UTC. */
  at: number;
  /** The first and last millisecond that it may mean. */
  from: number;
  to: number;
}

export interface Series {
  /** Id of what it is about. */
  of: string;
  name: string;
  /** The first, second … of the chart: its shape and, where its subject has none, its colour. */
  index: number;
  points: Point[];
}

type Known = Pick<Library, 'figures' | 'things'>;

/** The series of a chart in their authored order, in a chart over time each by date; one in another unit says so. */
export function seriesOf({ kind, series }: Chart, { figures, things }: Known, language: string): Series[] {
  const unitOf = (ids: readonly string[] = []) => figures.get(ids[0] ?? '')?.unit;
  const unit = unitOf(series[0]?.figures);
  return series.map(({ of, figures: ids }, index) => {
    const points = ids
      .map((id) => figures.get(id))
      .filter((figure) => figure !== undefined)
      .map(pointOf);
    // What tells it from others of its name, in brackets, is more than a label needs.
    const name = (pick(things.get(of)?.title ?? {}, language) || of).replace(/\s*[((][^()()]*[))]$/, '');
    const own = unitOf(ids);
    const named =
      own === unit || own === undefined
        ? name
        : `${name}, ${words(language).units[own as keyof Words['units']]}`;
    return { of, name: named, index, points: kind === 'line' ? points.sort((a, b) => a.at - b.at) : points };
  });
}

/** A number's place in time; a date without an end counts from its beginning. */
export function pointOf(figure: Figure): Point {
  const [from, to] = reachOf(figure.date);
  if (Number.isFinite(to - from)) return { figure, at: (from + to) / 2, from, to };
  const at = startOf(figure.date);
  return { figure, at, from: at, to: at };
}
