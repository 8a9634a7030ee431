/** What a query asks for: words, and a time that it names. Nothing of the page, nothing of Pagefind. */

/** A stretch of time, both ends included, as precise as it was said: `2017`, `2017-05`, `2017-05-04`; empty where open. */
export interface Span {
  from: string;
  to: string;
}

export interface Query {
  /** What is left without the time. */
  words: string;
  span: Span | undefined;
  /** The words that named the time, where they may stand in a text just so: "May 2017", and not "since 2015". */
  dated: string;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const year = String.raw`(?<year>(?:1[7-9]|20)\d\d)`;
const day = String.raw`(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`;
const two = (name: string) => String.raw`(?<${name}>(?:1[7-9]|20)\d\d)年?`;
// No sign of money before, no unit or further digits behind: "$2000" and "2000%" are no years.
const edge = String.raw`(?<![\p{L}\p{N}.,$€£¥/-])`;
const end = String.raw`(?![\p{N}%]|[.,-]\p{N}|\p{Script=Latin})`;
const rule = (source: string) => new RegExp(edge + source + end, 'giu');

/** Stretches of several years, which stand in no text just so. */
const ranges: readonly [RegExp, (years: Record<string, string | undefined>) => Span][] = [
  [
    rule(
      String.raw`(?:(?:from|between)\s+)?${two('first')}\s*(?:-|–|—|~|\bto\b|\band\b|\buntil\b|到|至)\s*${two('last')}`,
    ),
    ({ first = '', last = '' }) => (first <= last ? { from: first, to: last } : { from: last, to: first }),
  ],
  [
    rule(String.raw`(?<first>(?:1[7-9]|20)\d)0s`),
    ({ first = '' }) => ({ from: `${first}0`, to: `${first}9` }),
  ],
  [rule(String.raw`(?:since|from)\s+${two('first')}`), ({ first = '' }) => ({ from: first, to: '' })],
  [rule(String.raw`after\s+${two('first')}`), ({ first = '' }) => ({ from: other(first, 1), to: '' })],
  [rule(String.raw`(?:until|till|up to)\s+${two('last')}`), ({ last = '' }) => ({ from: '', to: last })],
  [rule(String.raw`before\s+${two('last')}`), ({ last = '' }) => ({ from: '', to: other(last, -1) })],
  [rule(String.raw`${two('first')}(?:以来|以后|之后|后)`), ({ first = '' }) => ({ from: first, to: '' })],
  [rule(String.raw`${two('last')}(?:以前|之前|前)`), ({ last = '' }) => ({ from: '', to: other(last, -1) })],
];

/** One day, month or year. */
const dates: readonly RegExp[] = [
  rule(String.raw`${year}-(?<number>0[1-9]|1[0-2])(?:-${day})?`),
  rule(String.raw`${year}年\s*(?<number>1[0-2]|0?[1-9])月(?:\s*${day}[日号])?`),
  rule(String.raw`(?:${day}\s+(?:of\s+)?)?${month},?\s+${year}`),
  rule(String.raw`${month}\s+${day},?\s+${year}`),
  rule(String.raw`${year}\s+${month}`),
  rule(String.raw`${year}年?`),
];

/** Takes the time out of a query. What is no date, or stands where a number means something else, stays a word. */
export function understand(query: string): Query {
  let words = query;
  const spans: Span[] = [];
  const said: string[] = [];
  for (const [pattern, read] of ranges) {
    words = words.replace(pattern, (...found) => {
      spans.push(read(groupsOf(found)));
      return ' ';
    });
  }
  for (const pattern of dates) {
    words = words.replace(pattern, (text: string, ...found) => {
      const date = dateOf(groupsOf(found));
      spans.push({ from: date, to: date });
      said.push(text);
      return ' ';
    });
  }
  return {
    words: words.replace(/\s+/g, ' ').trim(),
    span: spans.length > 0 ? around(spans) : undefined,
    dated: said.join(' '),
  };
}

/** Whether days such as `2017-05-01/2017-05-31` lie within a span, or else touch it. */
export function within(days: string, { from, to }: Span): 'inside' | 'beside' | undefined {
  const [first = '', last = ''] = days.split('/');
  if (!first) return undefined;
  const begins = first.slice(0, from.length) >= from;
  const ends = to === '' || last.slice(0, to.length) <= to;
  if (begins && ends) return 'inside';
  const touches = last.slice(0, from.length) >= from && (to === '' || first.slice(0, to.length) <= to);
  return touches ? 'beside' : undefined;
}

/** Every year of a span; open ends go as far as years have four digits that start so. */
export function yearsOf({ from, to }: Span): string[] {
  const first = Number(from.slice(0, 4) || 1700);
  const last = Number(to.slice(0, 4) || 2099);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => String(first + at));
}

function groupsOf(found: unknown[]): Record<string, string | undefined> {
  return (found.at(-1) ?? {}) as Record<string, string | undefined>;
}

function dateOf({ year = '', month, number, day }: Record<string, string | undefined>): string {
  const at = number ?? (month && String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1));
  return [year, at?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

/** Several times named are one stretch, from the first to the last. */
function around(spans: readonly Span[]): Span {
  const from = spans.map((span) => span.from);
  const to = spans.map((span) => span.to);
  return {
    from: from.includes('') ? '' : (from.toSorted()[0] ?? ''),
    to: to.includes('') ? '' : (to.toSorted().at(-1) ?? ''),
  };
}

function other(year: string, by: number): string {
  return String(Number(year) + by);
}
