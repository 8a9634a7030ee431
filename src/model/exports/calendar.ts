/**
 * A timeline as iCalendar (RFC 5545, with the names of RFC 7986). A calendar has days only: events that are known to
 * the month or the year are left out, and its description says how many.
 */
import { words } from '../../i18n/index.ts';
import { pick } from '../text.ts';
import { contentLine, escapeText } from './calendar-lines.ts';
import { recordOf, reviewedOn, type EventRecord, type Published } from './records.ts';
import type { Takeaway } from './takeaway.ts';

export function timelineCalendar({ title, events, page }: Takeaway, published: Published): string {
  const { library, root } = published;
  const { site, language } = library;
  const host = new URL(site.url).host;
  const dated = events.filter(({ date }) => calendarDay(date) !== undefined);
  const said = escapeText(
    [words(language).inCalendar(dated.length, events.length), site.licence.words.name].join(' '),
  );
  const name = escapeText(`${pick(site.name, language)}: ${title}`);
  // When the record was last read, so that two builds give the same bytes.
  const stamp = `${compact(reviewedOn(library))}T000000Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//${escapeText(pick(site.name, language))}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `DESCRIPTION:${said}`,
    `X-WR-CALDESC:${said}`,
    `URL:${root}${page}`,
    ...dated.flatMap((event) => entry(recordOf(event, published), { host, stamp, language })),
    'END:VCALENDAR',
  ]
    .map(contentLine)
    .join('');
}

/** The day of a date that is known to the day without doubt, as `YYYY-MM-DD`; undefined for any other date. */
export function calendarDay(date: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}

interface Context {
  host: string;
  stamp: string;
  language: string;
}

function entry(record: EventRecord, { host, stamp, language }: Context): string[] {
  const say = words(language);
  const body = [
    record.text,
    ...(record.disputed === undefined ? [] : [`${say.disputedBy}: ${record.disputed}`]),
    ...record.citations.map((work) => `${work.title}: ${work.url}`),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${record.id}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(record.date)}`,
    `SUMMARY:${escapeText(record.title)}`,
    `DESCRIPTION:${escapeText(body.join('\n'))}`,
    `CATEGORIES:${escapeText(record.kind.name)}`,
    `URL:${record.address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A day without hyphens. */
function compact(day: string): string {
  return day.replaceAll('-', '');
}
