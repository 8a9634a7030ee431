/** The page of numbers: which figures stand under which chart, and where each has its one address. */
import type { Chart } from '../schema/chart.ts';
import type { Figure } from '../schema/figure.ts';
import { words } from '../i18n/index.ts';
import { seriesOf, type Series } from './charts/series.ts';
import type { Library } from './library.ts';
import { pick } from './text.ts';

export interface NumberRow {
  figure: Figure;
  /** What it is called on its own. */
  label: string;
  /** Here is its address; it stands at another place as well if not. */
  home: boolean;
}

export interface NumbersPage {
  charts: { chart: Chart; series: Series[]; rows: NumberRow[] }[];
  /** Figures of no chart, by the first thing that they are about. */
  others: { id: string; title: string; rows: NumberRow[] }[];
}

type Known = Pick<Library, 'charts' | 'figures' | 'things'>;

/** Every figure has its address exactly once: under the first chart that has it, else among the others. */
export function numbersPage(library: Known, language: string): NumbersPage {
  const placed = new Set<string>();
  const charts = [...library.charts.values()].map((chart) => {
    const series = seriesOf(chart, library, language);
    const rows = rowsOf(series, language).map(({ figure, label }) => {
      const home = !placed.has(figure.id);
      placed.add(figure.id);
      return { figure, label, home };
    });
    return { chart, series, rows };
  });
  const rest = [...library.figures.values()].filter(({ id }) => !placed.has(id));
  const groups = Map.groupBy(rest, ({ about }) => about[0] ?? '');
  // Figures of nothing in particular come last.
  const others = [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return {
    charts,
    others: others.map(([about, figures]) => ({
      id: about === '' ? 'numbers-of-nothing' : `numbers-of-${about}`,
      title: pick(library.things.get(about)?.title ?? {}, language) || words(language).ofNothing,
      rows: figures
        .toSorted((a, b) => a.unit.localeCompare(b.unit) || a.date.localeCompare(b.date))
        .map((figure) => ({ figure, label: pick(figure.label, language), home: true })),
    })),
  };
}

/** The figures of a chart's series; a label that does not name what it is about is led by its name. */
export function rowsOf(series: readonly Series[], language: string): { figure: Figure; label: string }[] {
  return series.flatMap(({ name, points }) =>
    points.map(({ figure }) => {
      const label = pick(figure.label, language);
      const whole = series.length === 1 || label.includes(name);
      return { figure, label: whole ? label : words(language).ofPlatform(name, label) };
    }),
  );
}
