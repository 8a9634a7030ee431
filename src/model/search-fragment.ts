/** What a browser reads of a hit: Pagefind's fragment with what is shown and not searched, and without what is searched only. */
import { end } from './search-page.ts';
import { gap } from './search-prune.ts';
import type { SearchRecord } from './search-record.ts';

/** A fragment as Pagefind 1.5 writes it, as far as it is used here. */
export interface Fragment {
  url: string;
  /** Words end at a space or, in some languages, at U+200B. */
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: unknown[];
}

/** @returns the fragment as it is published. Its text is Pagefind's, so that the places of words that were found fit it. */
export function publishedFragment(fragment: Fragment, record: SearchRecord): Fragment {
  const { title, path, date, days, ground, fact, names } = record;
  const meta = {
    title,
    page: path[0] ?? '',
    // Only where it says more than the page.
    path: path.length > 1 ? path.join(' › ') : '',
    date,
    days,
    names: names.filter((name) => name !== title).join('|'),
    also: record.synonyms.title.join(' '),
    ground: ground ?? '',
    fact: fact?.text ?? '',
    factDate: fact?.date ?? '',
    factAt: fact?.url ?? '',
    factGround: fact?.ground ?? '',
  };
  return {
    ...fragment,
    content: whole((fragment.content.split(end, 1)[0] ?? '').trim(), record.text),
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value)),
  };
}

/** Puts words that are not searched here back into their places. */
function whole(content: string, text: string): string {
  if (!content.includes(gap)) return content;
  const words = text.split(/\s+/);
  return content
    .split(' ')
    .map((word, at) => (word.startsWith(gap) ? (words[at] ?? word) : word))
    .join(' ');
}
