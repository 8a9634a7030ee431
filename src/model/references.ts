/** References in words: as lists print them, and in short. */
import { words } from '../i18n/index.ts';
import type { Reference } from '../schema/reference.ts';
import { dateWords } from './dates.ts';
import { curl, sentence } from './text.ts';

/** The parts of a reference as a list prints them, in the order author, title, container, date, host, access. */
export interface ReferenceParts {
  author: string;
  title: string;
  /** Of the title, where it is not the reader's. */
  titleLanguage: string | undefined;
  container: string;
  /** In words; that it has none is said too. */
  date: string;
  url: string;
  /** Language of what stands there, where it is not the reader's. */
  language: string | undefined;
  /** Where the address leads; empty where the container is called by it. */
  host: string;
  /** When it was read, in words; empty where that is said for the whole list. */
  accessed: string;
  note: string;
}

/** @param first the site's first language: a title in square brackets is its own description of a work. */
export function referenceParts(reference: Reference, language: string, first: string): ReferenceParts {
  const names = reference.author?.map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  );
  const say = words(language);
  const foreign = (tag: string | undefined) => (tag === language ? undefined : tag);
  const container = reference['container-title'] ?? reference.publisher ?? '';
  const host = hostOf(reference);
  const accessed = cslDate(reference.accessed, language);
  return {
    author: names?.join(', ') ?? '',
    title: curl(reference.title),
    titleLanguage: foreign(reference.title.startsWith('[') ? first : reference.language),
    container,
    date: cslDate(reference.issued, language) ?? say.undated,
    url: reference.URL,
    language: foreign(reference.language),
    host: host === container.toLowerCase() ? '' : host,
    accessed: accessed === undefined ? '' : say.accessed(accessed),
    note: curl(reference.note ?? ''),
  };
}

/** What stands behind a title, with the place in the work that is cited. */
export function referenceAbout(parts: ReferenceParts, at?: string): string {
  const { author, container, date, host, accessed } = parts;
  return [author, container, date, at, host, accessed].filter(Boolean).join(', ');
}

function cslDate(date: Reference['issued'], language: string): string | undefined {
  const parts = date?.['date-parts'][0];
  return (
    parts &&
    dateWords(parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-'), language)
  );
}

/** A reference in two words, for lists beside events: who, and the year. */
export function referenceLabel(reference: Reference): string {
  const who = reference['container-title'] ?? reference.publisher ?? hostOf(reference);
  const year = reference.issued?.['date-parts'][0][0];
  return year === undefined ? who : `${who}, ${String(year)}`;
}

/**
 * What a reference in two words leaves out: its title, its date and where it leads. A title in another language is left
 * out: the language of a tip cannot be told, and it would be read aloud in a wrong one.
 */
export function referenceTip(reference: Reference, language: string): string {
  const { title, titleLanguage, date } = referenceParts(reference, language, language);
  return `${titleLanguage ? '' : `${sentence(title)} `}${date}, ${hostOf(reference)}`;
}

/** The host of an address, without the `www` that tells nothing. */
function hostOf({ URL: address }: Reference): string {
  return new URL(address).host.replace(/^www\./, '');
}
