/** Figures as CSV, after RFC 4180. */
import type { Chart } from '../schema/chart.ts';
import type { Figure } from '../schema/figure.ts';
import type { Library } from './library.ts';
import { pick } from './text.ts';

type Cell = string | number | boolean | undefined;

/** Lines that each end in CRLF; a cell with a comma, a quote or a break is quoted. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const columns = [
  ...['id', 'label', 'value', 'unit', 'date', 'metric', 'by', 'approximate', 'bound', 'about', 'citations'],
  'computed',
];

type Known = Pick<Library, 'charts' | 'figures' | 'language'>;

/** All figures, each once, in the site's first language. */
export function figuresCsv({ figures, language }: Known): string {
  return csv([columns, ...[...figures.values()].map((figure) => cells(figure, language))]);
}

/** The figures of a chart, with the id of what their series is about before them. */
export function chartCsv({ series }: Chart, { figures, language }: Known): string {
  const rows = series.flatMap(({ of, figures: ids }) =>
    ids.flatMap((id) => {
      const figure = figures.get(id);
      return figure ? [[of, ...cells(figure, language)]] : [];
    }),
  );
  return csv([['series', ...columns], ...rows]);
}

/** Lists are parted by semicolons; a citation has its place in the work in brackets. */
function cells(figure: Figure, language: string): Cell[] {
  const { id, value, unit, date, metric, approximate, bound, about, cite } = figure;
  const text = (words: Figure['by']) => words && pick(words, language);
  const cited = cite.map(({ of, at }) => (at === undefined ? of : `${of} (${at})`));
  return [
    ...[id, text(figure.label), value, unit, date, metric, text(figure.by), approximate, bound],
    ...[about.join('; '), cited.join('; '), text(figure.computed)],
  ];
}
