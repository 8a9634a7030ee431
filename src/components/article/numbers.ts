/** The citation numbers of the page that is being rendered. */
import { getLibrary } from '../../data/library.ts';
import { idOf, languageOf } from '../../data/paths.ts';
import { citationKey, numberCitations } from '../../model/citations.ts';
import type { Doc } from '../../model/content.ts';
import { docKey, type Library } from '../../model/library.ts';

const known = new WeakMap<Doc<object>, Map<string, number>>();

/** Numbers by citation key, for the article, platform or page at an address. */
export function numbersOf(pathname: string): ReadonlyMap<string, number> {
  const doc = docAt(pathname, getLibrary());
  const numbers =
    known.get(doc) ??
    new Map(numberCitations(doc.outline).map((entry) => [citationKey(entry), entry.number]));
  known.set(doc, numbers);
  return numbers;
}

/** The page written in MDX that stands at an address. */
export function docAt(pathname: string, library: Library): Doc<object> {
  const doc = library.docs.get(docKey(idOf(pathname), languageOf(pathname)));
  if (!doc) throw new Error(`No article, platform or page stands at ${pathname}.`);
  return doc;
}
