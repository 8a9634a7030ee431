/** A timeline as CSV. */
import { csv } from '../csv.ts';
import { recordOf, type Published } from './records.ts';
import type { Takeaway } from './takeaway.ts';

const columns = [
  ...['id', 'date', 'date in words', 'precision', 'doubt', 'kind', 'title', 'text', 'disputed'],
  ...['platforms', 'companies', 'citations', 'address'],
];

/** One line for each event; lists are parted by semicolons, each work has its address in angle brackets. */
export function timelineCsv({ events }: Takeaway, published: Published): string {
  const rows = events.map((event) => {
    const record = recordOf(event, published);
    const { id, date, dateInWords, precision, doubt, kind, title, text, disputed, address } = record;
    const names = (things: typeof record.platforms) => things.map(({ name }) => name).join('; ');
    const citations = record.citations.map(
      (work) => `${work.title}${work.at === undefined ? '' : ` (${work.at})`} <${work.url}>`,
    );
    return [
      ...[id, date, dateInWords, precision, doubt, kind.name, title, text, disputed],
      ...[names(record.platforms), names(record.companies), citations.join('; '), address],
    ];
  });
  return csv([columns, ...rows]);
}
