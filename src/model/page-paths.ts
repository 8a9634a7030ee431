/** Paths of pages below the site's root, in each language. */
import { pathIn } from './addresses.ts';
import { languagePath } from './text.ts';
import type { Thing } from './things.ts';

/** The languages of a site, and the first of them, whose paths have no segment of their own. */
export interface Languages {
  languages: readonly string[];
  language: string;
}

/** A language if a thing stands in it, else the site's first. */
export function writtenIn({ languages }: Pick<Thing, 'languages'>, language: string, first: string): string {
  return (languages?.includes(language) ?? true) ? language : first;
}

/** The page that a thing stands on, in a language if it is written in it, else in the first. */
export function pagePath(thing: Thing, language: string, first: string): string {
  return pathIn(thing.page, writtenIn(thing, language, first), first);
}

/** All pages that a thing stands on, one for each language. */
export function pagePaths({ page, languages }: Thing, site: Languages): string[] {
  return (languages ?? site.languages).map((tag) => pathIn(page, tag, site.language));
}

/** The language of the page at a path. */
export function languageIn(path: string, { languages, language }: Languages): string {
  const segment = path.split('/')[0];
  return languages.find((tag) => tag !== language && languagePath(tag) === segment) ?? language;
}
