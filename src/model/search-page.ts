/**
 * A record as the page that Pagefind reads, and how much each part of it weighs.
 *
 * Pages, not Pagefind's custom records, because only these take weights. The weights of metadata that custom records
 * have were tried: a field counts with the cube of how many of its words begin with a word of the query, so that a
 * name with three aliases that begin alike beats every section, and so does a title that has a word twice.
 */
import { words } from '../i18n/index.ts';
import type { SearchRecord } from './search-record.ts';
import type { ThingType } from './things.ts';

/** Parts of a record: the higher, the more a word in it counts; from 0 to 10. */
interface Weights {
  title: number;
  text: number;
}

/**
 * Sections answer questions, so their titles weigh most. Names come next: short entries would win everywhere. An event
 * or a claim has a sentence for a title, full of words that it is not about, and a claim is the least that one can land on.
 */
const section: Weights = { title: 10, text: 1 };
const name: Weights = { title: 4, text: 1 };
const sentence: Weights = { title: 2, text: 1 };
const weights: Partial<Record<ThingType, Weights>> = {
  company: name,
  person: name,
  term: name,
  event: sentence,
  source: sentence,
  disagreement: sentence,
  chart: sentence,
  feature: sentence,
  figure: { title: 1, text: 1 },
  claim: { title: 1, text: 0.5 },
};
/** Other names, and words that help when they stand beside those of the title: of the page, of the date. */
const otherNames = 4;
const context = 2;

/** Ends the text that is shown; what follows is searched only. The client cuts here. */
const end = '¶';

export function searchPage(record: SearchRecord): string {
  const { type, language, title, path, text, more, date, days, standing, kind, years } = record;
  const { title: titleWeight, text: textWeight } = weights[type] ?? section;
  // A platform is what its name alone asks for, however often its sections repeat that name.
  const titles = type === 'platform' ? [title, title, title] : [title];
  const page = path[0] ?? '';
  const shown = {
    title,
    page,
    // Only where it says more than the page.
    path: path.length > 1 ? path.join(' › ') : '',
    date,
    days,
    standing: standing ? words(language).standings[standing] : '',
  };
  const filters = {
    type: [type],
    language: [language],
    standing: standing ? [standing] : [],
    platform: record.platforms,
    company: record.companies,
    kind: kind ? [kind] : [],
    year: years,
  };
  return `<!doctype html><html lang="${language}"><head>
${attributes('meta', shown)}${Object.entries(filters)
    .flatMap(([name, values]) => values.map((value) => attributes('filter', { [name]: value })))
    .join('')}</head><body>
${part(text, textWeight)}${part(end, 0)}${titles.map((words) => part(words, titleWeight)).join('')}
${part(newWords(record), otherNames)}${part(path.join(' '), context)}${part(date, context)}${part(more, textWeight)}</body></html>`;
}

/** The words of other names that the title lacks, each once: repeated in many names they would outweigh any section. */
function newWords({ title, names }: SearchRecord): string {
  const split = (text: string) => text.split(/[\s,()]+/).filter(Boolean);
  const known = new Set(split(title.toLowerCase()));
  const found = new Map(names.flatMap(split).map((word) => [word.toLowerCase(), word]));
  return [...found].flatMap(([key, word]) => (known.has(key) ? [] : [word])).join(' ');
}

function part(text: string, weight: number): string {
  return text && `<p data-pagefind-weight="${String(weight)}">${escape(text)}</p>\n`;
}

/** What Pagefind keeps beside the text: `meta` is searched as well, filters are not. */
function attributes(kind: 'meta' | 'filter', values: Record<string, string>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => `<meta data-pagefind-${kind}="${name}[content]" content="${escape(value)}">\n`)
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
