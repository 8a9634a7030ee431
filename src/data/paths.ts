/** Addresses as pages write them: with the base path, and with the language's segment where it is not the first. */
import { pathIn } from '../model/addresses.ts';
import { citePath } from '../model/moves/citations.ts';
import { languageIn, writtenIn } from '../model/page-paths.ts';
import { languagePath } from '../model/text.ts';
import type { Thing } from '../model/things.ts';
import type { Library } from '../model/library.ts';
import { getLibrary } from './library.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A file of `public/` or of the build, such as `fonts/x.woff2`. */
export function asset(path: string): string {
  return base + path;
}

/** A page such as `articles/x/` in a language; the first language has no segment of its own. */
export function href(page: string, language: string, library: Library = getLibrary()): string {
  return base + pathIn(page, language, library.language);
}

/** Where a thing stands, in the reader's language if it is written in it. */
export function thingHref(
  thing: Pick<Thing, 'page' | 'fragment' | 'languages'> | undefined,
  language: string,
): string | undefined {
  if (!thing) return undefined;
  const written = writtenIn(thing, language, getLibrary().language);
  return href(thing.page, written) + (thing.fragment && `#${thing.fragment}`);
}

/** The page of what can be copied of a thing, in the reader's language if the thing is written in it. */
export function citeHref(thing: Thing, language: string): string {
  return base + citePath(thing, language, getLibrary().language);
}

/** The path of the page at an address, below the site's root. */
export function pathOf(pathname: string): string {
  return pathname.slice(base.length);
}

/** The language of the page at a path, such as that of `Astro.url`. */
export function languageOf(pathname: string): string {
  const { site, language } = getLibrary();
  return languageIn(pathOf(pathname), { languages: site.languages, language });
}

/** The id of an article, platform or page that the path ends in: its last segment. */
export function idOf(pathname: string): string {
  return (
    pathname
      .replace(/(?:index)?(?:\.html)?$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  );
}

/** The segment of a language in `getStaticPaths`; the first language has none. */
export function languageParam(language: string): string | undefined {
  return language === getLibrary().language ? undefined : languagePath(language);
}

/** `getStaticPaths` of pages that stand in every language. */
export function everyLanguage() {
  const { site } = getLibrary();
  return site.languages.map((tag) => ({
    params: { language: languageParam(tag) },
    props: { language: tag },
  }));
}

/** `getStaticPaths` of pages that stand for one thing each, in every language. */
export function everyThing<T>(things: readonly T[], id: (thing: T) => string) {
  return everyLanguage().flatMap(({ params, props }) =>
    things.map((thing) => ({ params: { ...params, id: id(thing) }, props: { ...props, thing } })),
  );
}

/** `getStaticPaths` of pages written in MDX: each in the languages it is written in. */
export function everyDoc<T extends { id: string; language: string }>(docs: readonly T[]) {
  return docs.map((doc) => ({
    params: { language: languageParam(doc.language), id: doc.id },
    props: { doc },
  }));
}
