/** The signs that timelines give to dates, for the legend beside them. */
import type { Event } from '../schema/event.ts';
import { precisionOf, type Precision } from './dates.ts';

type Doubt = NonNullable<Precision['doubt']>;

export interface DateSign {
  name: Precision['unit'] | Doubt | 'disputed';
  /** What the mark beside it shows; none for a dispute, which is shown at the box. */
  precision?: Precision;
}

const units = ['day', 'month', 'season', 'year', 'span'] as const;
const doubts = ['about', 'uncertain'] as const;

/** Those that occur among events, from the plainest to the most doubtful. */
export function dateSigns(events: readonly Event[]): DateSign[] {
  const known = events.map(({ date }) => precisionOf(date));
  return [
    ...units
      .filter((unit) => known.some((precision) => precision.unit === unit && !precision.doubt))
      .map((unit): DateSign => ({ name: unit, precision: { unit } })),
    ...doubts
      .filter((doubt) => known.some((precision) => precision.doubt === doubt))
      .map((doubt): DateSign => ({ name: doubt, precision: { unit: 'day', doubt } })),
    ...(events.some(({ disputed }) => disputed) ? [{ name: 'disputed' as const }] : []),
  ];
}
