/** The pages of texts to copy, `/cite/<id>/`: an id that was retired had one, and it leads to that of its heirs. */
import { pathIn } from '../addresses.ts';
import type { Library } from '../library.ts';
import { languageIn, writtenIn } from '../page-paths.ts';
import type { Thing } from '../things.ts';
import { leadsTo } from './resolve.ts';

/** A page of texts to copy that is no longer there. */
export interface GoneCitation {
  id: string;
  language: string;
  /** With the segment of its language. */
  path: string;
  to: readonly Thing[];
}

/** The path of the page of texts to copy of a thing, in a language if the thing is written in it, else in the first. */
export function citePath(thing: Thing, language: string, first: string): string {
  return pathIn(`cite/${thing.id}/`, writtenIn(thing, language, first), first);
}

/** The languages that an id was published in: as many pages of texts to copy, and of cards, were there for it. */
export function publishedIn(id: string, { permalinks, site, language }: Library): string[] {
  const languages = { languages: site.languages, language };
  return [...new Set((permalinks[id]?.at ?? []).map((path) => languageIn(path, languages)))];
}

/** Those of ids that were retired, or that lost the translation that the page was in. */
export function goneCitations(library: Library): GoneCitation[] {
  const { permalinks, things, language: first } = library;
  return Object.keys(permalinks).flatMap((id) => {
    const to = leadsTo(id, permalinks, things);
    return publishedIn(id, library)
      .map((language) => ({ id, language, path: pathIn(`cite/${id}/`, language, first), to }))
      .filter(({ path, language }) => !to.some((thing) => citePath(thing, language, first) === path));
  });
}
