/** Absolute addresses, for files that leave the site. */
import { permalink, type Published } from './exports/records.ts';
import { languagePath } from './text.ts';
import type { Thing } from './things.ts';

/** Path below the site's root of a page such as `articles/x/` in a language. */
export function pathIn(page: string, language: string, first: string): string {
  return (language === first ? '' : `${languagePath(language)}/`) + page;
}

/** A page such as `articles/x/` in a language; the first language has no segment of its own. */
export function pageAddress(page: string, language: string, { library, root }: Published): string {
  return root + pathIn(page, language, library.language);
}

/** The path of a page's Markdown twin: `articles/x/` has `articles/x.md`. */
export function twinPath(page: string): string {
  return page.replace(/\/$/, '.md');
}

/**
 * The address to give of a thing: its permalink. That leads to the site's first language, so in another one it is where
 * the thing stands in that, if it does.
 */
export function lastingAddress(id: string, language: string, published: Published): string {
  const { library, root } = published;
  const thing = library.things.get(id);
  const isWritten = thing?.languages?.includes(language) ?? true;
  if (!thing || language === library.language || !isWritten) return permalink(id, root);
  return thingAddress(thing, language, published);
}

/** Where a thing stands, in a language if it is written in it. */
export function thingAddress(thing: Thing, language: string, published: Published): string {
  const written = thing.languages?.includes(language) ?? true;
  const page = pageAddress(thing.page, written ? language : published.library.language, published);
  return page + (thing.fragment && `#${thing.fragment}`);
}
