/** The figures of a chart as CSV. */
import type { APIContext } from 'astro';
import { getLibrary } from '../../data/library.ts';
import { chartCsv } from '../../model/csv.ts';
import type { Chart } from '../../schema/chart.ts';

export function getStaticPaths() {
  return [...getLibrary().charts].map(([id, chart]) => ({ params: { chart: id }, props: { chart } }));
}

export function GET({ props }: APIContext<{ chart: Chart }>) {
  return new Response(chartCsv(props.chart, getLibrary()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
