/**
 * A record as the page that Pagefind reads, and how much each part of it weighs.
 *
 * Pages, not Pagefind's custom records, because only these take weights. What is shown of a record but not searched is
 * not told to Pagefind at all, which would index it: it is put into the fragments afterwards (`search-fragment.ts`).
 */
import type { SearchRecord } from './search-record.ts';
import type { ThingType } from './things.ts';

/** A part of a record and what a word in it counts; from 0 to 10. */
export interface SearchPart {
  text: string;
  weight: number;
}

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
const name: Weights = { title: 8, text: 1 };
const event: Weights = { title: 4, text: 1 };
const sentence: Weights = { title: 2, text: 1 };
const weights: Partial<Record<ThingType, Weights>> = {
  company: name,
  person: name,
  term: name,
  event,
  source: sentence,
  disagreement: sentence,
  chart: sentence,
  feature: sentence,
  figure: { title: 2, text: 1 },
  claim: { title: 1, text: 0.5 },
};
/** Older figures are asked for with their date, and would come in rows without it; a title that many have says little. */
const minor: Weights = { title: 0.5, text: 0.5 };
/** What stands around a record, or is only another way to say it. */
const otherNames = 4;
const path = 2;
const date = 4;
const more = 1;
const called = 2;
/** Shares of what the words themselves weigh. */
const synonyms = 0.5;

/** Ends the text that is shown; what follows is searched only. */
export const end = '¶';

/** The shown text first, so that its words have the same places in the index as in what is shown. */
export function searchParts(record: SearchRecord): SearchPart[] {
  const { type, title } = record;
  const { title: titleWeight, text: textWeight } = record.isMinor ? minor : (weights[type] ?? section);
  // A platform is what its name alone asks for, however often its sections repeat that name.
  const titles = type === 'platform' ? [title, title] : [title];
  const parts: SearchPart[] = [
    { text: record.text, weight: textWeight },
    { text: end, weight: 0 },
    ...titles.map((text) => ({ text, weight: titleWeight })),
    { text: newWords(record), weight: otherNames },
    { text: record.path.join(' '), weight: path },
    { text: record.date, weight: date },
    { text: record.more, weight: more },
    { text: record.called.join(' '), weight: called },
    { text: record.synonyms.title.join(' '), weight: titleWeight * synonyms },
    { text: record.synonyms.text.join(' '), weight: textWeight * synonyms },
  ];
  return parts.filter(({ text }) => text !== '');
}

export function searchPage(record: SearchRecord, parts = searchParts(record)): string {
  const { type, language, standing, platforms, companies, kind, years } = record;
  const filters = {
    type: [type],
    language: [language],
    standing: standing ? [standing] : [],
    platform: platforms,
    company: companies,
    kind: kind ? [kind] : [],
    year: years,
  };
  const values = Object.entries(filters).flatMap(([filter, all]) => all.map((value) => ({ filter, value })));
  return `<!doctype html><html lang="${language}"><head>
${values.map(({ filter, value }) => `<meta data-pagefind-filter="${filter}[content]" content="${escape(value)}">\n`).join('')}</head><body>
${parts.map(({ text, weight }) => `<p data-pagefind-weight="${String(weight)}">${escape(text)}</p>\n`).join('')}</body></html>`;
}

/** The words of other names that the title lacks, each once: repeated in many names they would outweigh any section. */
function newWords({ title, names }: SearchRecord): string {
  const split = (text: string) => text.split(/[\s,()]+/).filter(Boolean);
  const known = new Set(split(title.toLowerCase()));
  const found = new Map(names.flatMap(split).map((word) => [word.toLowerCase(), word]));
  return [...found].flatMap(([key, word]) => (known.has(key) ? [] : [word])).join(' ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
