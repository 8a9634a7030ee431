/**
 * A timeline as Mermaid text for other editors: the syntax that Mermaid 11 documents, and nothing that only later
 * versions read. What would mean something to it is written as an entity; lines are left to break where they will.
 */
import { dateWords } from '../dates.ts';
import { pick } from '../text.ts';
import type { Event } from '../../schema/event.ts';
import { reviewedOn, type Published } from './records.ts';
import type { Takeaway } from './takeaway.ts';

/** One that is drawn in parts has a section for each. */
export function timelineMermaid({ title, parts, page }: Takeaway, { library, root }: Published): string {
  const { site, language } = library;
  return [
    'timeline',
    `  title ${plain(title)}`,
    ...parts.flatMap(({ caption, events }) => [
      ...(parts.length > 1 ? [`  section ${plain(caption)}`] : []),
      ...rows(events, language),
    ]),
    `%% ${root}${page}`,
    `%% ${site.licence.words.name}, ${reviewedOn(library)}`,
    '',
  ].join('\n');
}

/** A date and what happened; a line without a date goes on with the one above. */
function rows(events: readonly Event[], language: string): string[] {
  const periods = events.map(({ date }) => plain(dateWords(date, language, 'short')));
  return events.map(({ short }, index) => {
    const period = periods[index] === periods[index - 1] ? ' ' : begun(periods[index] ?? '');
    return `    ${period} : ${plain(pick(short, language))}`;
  });
}

/** Signs that part, begin or end something as entities. Also what Mermaid writes for entities itself. */
function plain(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[#:;<>%{}"&\\`]|ﬂ(?=°)|¶(?=ß)/g, entity);
}

/** A date that begins like a statement, its first letter as an entity. */
function begun(period: string): string {
  return period.replace(/^(?=timeline|title\s|section\s|acc(?:title|descr))./i, entity);
}

function entity(sign: string): string {
  return `#${String(sign.codePointAt(0))};`;
}
