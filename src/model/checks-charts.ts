/** Checks of charts: what is set side by side must be of one kind, and what an article shows must exist. */
import type { Chart } from '../schema/chart.ts';
import type { Figure } from '../schema/figure.ts';
import type { Problem } from '../schema/problem.ts';
import { pointOf } from './charts/series.ts';
import type { Content, Item } from './content.ts';
import type { Library } from './library.ts';
import { suggest } from './problems.ts';

export function checkCharts(content: Content, library: Library): Problem[] {
  return [
    ...content.charts.flatMap((item) => [
      ...mixedUnits(item, library),
      ...takenName(item),
      ...(item.data.kind === 'line' ? checkSeries(item, library) : []),
    ]),
    ...unknownCharts(content, library),
  ];
}

/** The figures of a chart that exist, each with its place in it. */
function* figuresOf(
  { data }: Item<Chart>,
  { figures }: Library,
): Iterable<[Figure, series: number, at: number]> {
  for (const [series, { figures: ids }] of data.series.entries()) {
    for (const [at, id] of ids.entries()) {
      const figure = figures.get(id);
      if (figure) yield [figure, series, at];
    }
  }
}

/** One axis measures one unit: the first other one is told. */
function mixedUnits(item: Item<Chart>, library: Library): Problem[] {
  const all = [...figuresOf(item, library)];
  const unit = all[0]?.[0].unit;
  const other = all.find(([figure]) => axisOf(figure) !== axisOf({ unit }));
  if (!other) return [];
  const [figure, series, at] = other;
  const what = `The chart \`${item.data.id}\` mixes units: \`${figure.id}\` is in ${figure.unit}, those before it in ${unit ?? ''}.`;
  return [
    {
      kind: 'chart',
      file: item.file,
      line: item.lineOf(['series', series, 'figures', at]),
      what,
      mend: 'Make a chart for each unit.',
    },
  ];
}

/** Users and accounts are counted alike, and the names of the lines say which: see `charts/series.ts`. */
function axisOf({ unit }: { unit: string | undefined }): string | undefined {
  return unit === 'accounts' ? 'users' : unit;
}

/** A line leads from date to date, and counts the same thing all along. */
function checkSeries(item: Item<Chart>, library: Library): Problem[] {
  const dates = new Map<string, Figure>();
  const metrics = new Map<number, Figure>();
  return [...figuresOf(item, library)].flatMap(([figure, series, at]): Problem[] => {
    const place = {
      kind: 'chart' as const,
      file: item.file,
      line: item.lineOf(['series', series, 'figures', at]),
    };
    const { of = '' } = item.data.series[series] ?? {};
    const key = `${String(series)} ${String(pointOf(figure).at)}`;
    const [twin, first] = [dates.get(key), metrics.get(series) ?? figure];
    dates.set(key, figure);
    metrics.set(series, first);
    const problems: Problem[] = [];
    if (twin) {
      const what = `The line of \`${of}\` has two figures of ${figure.date}: \`${twin.id}\` and \`${figure.id}\`.`;
      problems.push({ ...place, what, mend: 'Leave one of them out; both stay among the numbers.' });
    }
    if (figure.metric !== first.metric) {
      const what = `The line of \`${of}\` counts different things: \`${figure.id}\` ${counted(figure)}, \`${first.id}\` ${counted(first)}.`;
      problems.push({ ...place, what, mend: 'Make a series for each metric, or leave the odd ones out.' });
    }
    return problems;
  });
}

function counted({ metric }: Figure): string {
  return metric === undefined ? 'has no `metric`' : `has the metric \`${metric}\``;
}

/** The file of all figures stands beside those of the charts. */
function takenName({ data, file, lineOf }: Item<Chart>): Problem[] {
  if (data.id !== 'figures') return [];
  const what = 'A chart cannot be called `figures`: data/figures.csv has all figures.';
  return [{ kind: 'chart', file, line: lineOf(['id']), what, mend: 'Give it another id.' }];
}

/** Charts that pages show. */
function unknownCharts({ articles, platforms, pages }: Content, { charts }: Library): Problem[] {
  return [...articles, ...platforms, ...pages].flatMap(({ file, outline }) =>
    outline.components.flatMap(({ name, attributes: { of }, line }): Problem[] => {
      if (name !== 'Chart' || !of || charts.has(of)) return [];
      const what = `<Chart> of \`${of}\`: there is no such chart.`;
      return [{ kind: 'component', file, line, what, mend: suggest(of, charts.keys()), id: of }];
    }),
  );
}
