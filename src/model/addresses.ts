/** Absolute addresses, for files that leave the site. */
import type { Published } from './exports/records.ts';
import { languagePath } from './text.ts';

/** Path below the site's root of a page such as `articles/x/` in a language. */
export function pathIn(page: string, language: string, first: string): string {
  return (language === first ? '' : `${languagePath(language)}/`) + page;
}

/** A page such as `articles/x/` in a language; the first language has no segment of its own. */
export function pageAddress(page: string, language: string, { library, root }: Published): string {
  return root + pathIn(page, language, library.language);
}
