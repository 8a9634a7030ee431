/** Dates of any precision: in words, in order, and as HTML wants them. */
import edtf, { type Edtf } from 'edtf';
import { words, type SeasonName } from '../i18n/index.ts';

/** EDTF (ISO 8601-2:2019) codes for parts of a year. */
const seasons: Record<number, SeasonName> = {
  ...{ 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  ...{ 33: 'q1', 34: 'q2', 35: 'q3', 36: 'q4' },
  ...{ 37: 'early', 38: 'mid', 39: 'late' },
  ...{ 40: 'h1', 41: 'h2' },
};

/** English is set day first. */
const locales: Record<string, string> = { en: 'en-GB' };

/**
 * An EDTF date in words, by its precision: "6 October 2014", "October 2014", "about 2016", "early 2017".
 * @param style `short` has three-letter months, for diagrams and tables.
 */
export function dateWords(date: string, language: string, style: 'long' | 'short' = 'long'): string {
  return inWords(edtf(date), language, style);
}

function inWords(value: Edtf, language: string, style: 'long' | 'short'): string {
  const say = words(language);
  if (value.type === 'Interval') {
    const [start, end] = ends(value);
    if (!end) return say.since(start ? inWords(start, language, style) : '');
    return start
      ? say.until(inWords(start, language, style), inWords(end, language, style))
      : say.before(inWords(end, language, style));
  }
  const [year = 0, part = 0] = value.values.map(Number);
  const season = value.type === 'Season' ? seasons[part] : undefined;
  const plain = season
    ? say.season(season, calendar(value, language, style, 1))
    : calendar(value, language, style, value.values.length);
  const doubted = value.uncertain?.value ? say.uncertain(plain) : plain;
  return value.approximate?.value ? say.about(doubted) : year ? doubted : value.edtf;
}

function calendar(value: Edtf, language: string, style: 'long' | 'short', parts: number): string {
  const format = new Intl.DateTimeFormat(locales[language] ?? language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: style } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  });
  // ICU writes "Sept" in British English; three letters keep columns even.
  return format.format(value.min).replace('Sept ', 'Sep ');
}

/** The ends of an interval that are given. */
function ends({ lower, upper }: Edtf): (Edtf | undefined)[] {
  return [lower, upper].map((end) => (end && typeof end === 'object' ? end : undefined));
}

/** The first and last millisecond a date may mean, UTC. Where the beginning of an interval is open, its end counts. */
function spanOf(value: Edtf): [number, number] {
  if (value.type === 'Interval') {
    const [start, end] = ends(value).map((given) => given && spanOf(given));
    return [(start ?? end)?.[0] ?? -Infinity, end?.[1] ?? Infinity];
  }
  const [year = 0, part = 0] = value.values.map(Number);
  // EDTF leaves the months of seasons open; the parser takes quarters, but summer does not begin in April.
  const isSeason = value.type === 'Season' && part <= 24;
  const month = (part - 20) * 3 - 1;
  return isSeason ? [Date.UTC(year, month), Date.UTC(year, month + 3) - 1] : [value.min, value.max];
}

/** The first millisecond a date may mean: what it is sorted and drawn by. */
export function startOf(date: string): number {
  return spanOf(edtf(date))[0];
}

/**
 * The first and last millisecond a date may mean; what is only about right or in doubt reaches as far again on both
 * sides. An end that is not known is infinite.
 */
export function reachOf(date: string): [number, number] {
  const [from, to] = spanOf(edtf(date));
  const doubt = /[~?%]/.test(date) && Number.isFinite(to - from) ? to - from + 1 : 0;
  return [from - doubt, to + doubt];
}

/** The first and last day of a date, as ISO 8601 has them; an end that is not known is the day where it begins. */
export function daysOf(date: string): [string, string] {
  const [from, to] = spanOf(edtf(date));
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return [day(from), day(Number.isFinite(to) ? to : from)];
}

export interface Precision {
  /** The stretch of the calendar that the date names; `season` is any part of a year, `span` has two ends. */
  unit: 'day' | 'month' | 'season' | 'year' | 'span';
  /** Only about right, or in doubt, as a whole or in a part; in doubt counts more. */
  doubt?: 'about' | 'uncertain';
}

/** How exactly a date is known. */
export function precisionOf(date: string): Precision {
  const { type, values } = edtf(date);
  const units = ['year', 'month', 'day'] as const;
  const unit = type === 'Interval' ? 'span' : type === 'Season' ? 'season' : units[values.length - 1];
  const doubt = /[?%]/.test(date) ? 'uncertain' : date.includes('~') ? 'about' : undefined;
  return { unit: unit ?? 'day', ...(doubt && { doubt }) };
}

/** The calendar year in which a date begins. */
export function yearOf(date: string): number {
  return new Date(startOf(date)).getUTCFullYear();
}

/** Order of dates: by beginning, then the more precise one last ("2014" before "January 2014"). */
export function compareDates(a: string, b: string): number {
  const [first, second] = [spanOf(edtf(a)), spanOf(edtf(b))];
  return first[0] - second[0] || second[1] - first[1] || 0;
}

/**
 * The value of a `<time datetime>`: a day, month or year that HTML allows, as precise as the date is.
 * @returns undefined for dates that HTML has no form for (seasons, intervals).
 */
export function machineDate(date: string): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=[?~%]?$)/.exec(edtf(date).type === 'Date' ? date : '')?.[0];
}
