/** A time that a query names, in words. */
import type { Span } from './search-query.ts';

/** @param open what is said of a time without an end or a beginning, with `{}` for its other side. */
export function spanWords(
  { from, to }: Span,
  language: string,
  { since = '', until = '' }: Readonly<Partial<Record<'since' | 'until', string>>>,
): string {
  const format = formatOf(language, Math.max(from.length, to.length));
  const say = (date: string) => format.format(dateOf(date));
  if (from && to) return from === to ? say(from) : format.formatRange(dateOf(from), dateOf(to));
  return from ? since.replace('{}', say(from)) : until.replace('{}', say(to));
}

/** @param length of a date: with a day, a month or neither. */
function formatOf(language: string, length: number): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(length > 4 && { month: 'long' }),
    ...(length > 7 && { day: 'numeric' }),
  });
}

function dateOf(date: string): Date {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return new Date(`${year}-${month}-${day}`);
}
