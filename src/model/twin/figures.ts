/** Timelines as lists and charts as tables, every line with the address of what it tells. */
import type { List, PhrasingContent, Table } from 'mdast';
import { words } from '../../i18n/index.ts';
import type { Chart } from '../../schema/chart.ts';
import type { Event } from '../../schema/event.ts';
import { seriesOf, type Series } from '../charts/series.ts';
import { dateWords } from '../dates.ts';
import { lastingAddress } from '../addresses.ts';
import type { Published } from '../exports/records.ts';
import { figureWords } from '../numbers.ts';
import { pick, sentence } from '../text.ts';
import { link, list, table, text } from './nodes.ts';

/** Date, kind, title; and who disagrees. */
export function eventList(events: readonly Event[], language: string, published: Published): List {
  const { library } = published;
  const say = words(language);
  return list(
    events.map((event) => {
      const kind = library.site.eventKinds.find(({ id }) => id === event.kind)?.name ?? {};
      const disputed = event.disputed
        ? ` ${say.disputedBy}: ${sentence(pick(event.disputed, language))}`
        : '';
      return [
        text(`${dateWords(event.date, language)}: `),
        link(lastingAddress(event.id, language, published), pick(event.title, language)),
        text(` (${pick(kind, language)}).${disputed}`),
      ];
    }),
  );
}

/** What is counted, when, how many and by whom; the last only where anyone is named. */
export function chartTable(chart: Chart, language: string, published: Published): Table {
  const { library } = published;
  const say = words(language);
  const { what, value, date, by } = say.numberColumns;
  const rows = seriesOf(chart, library, language).flatMap((series) =>
    series.points.map(({ figure }) => ({
      figure,
      label:
        chart.kind === 'bar'
          ? whole(series.name, pick(figure.label, language), language)
          : counted(series, language),
    })),
  );
  const isSaid = rows.some(({ figure }) => figure.by);
  return table([
    [what, date, value, ...(isSaid ? [by] : [])].map((head) => [text(head)]),
    ...rows.map(({ figure, label }): PhrasingContent[][] => [
      [link(lastingAddress(figure.id, language, published), label)],
      [text(dateWords(figure.date, language))],
      [text(figureWords(figure, language))],
      ...(isSaid ? [[text(figure.by ? pick(figure.by, language) : '')]] : []),
    ]),
  ]);
}

/** A line counts the same thing all along. */
function counted({ name, points }: Series, language: string): string {
  const metric = points[0]?.figure.metric;
  return metric ? `${name}, ${words(language).metrics[metric]}` : name;
}

/** A label that tells what it is of. */
function whole(name: string, label: string, language: string): string {
  return label.includes(name) ? label : words(language).ofPlatform(name, label);
}
