/** Addresses as pages write them: with the base path, and with the language's segment where it is not the first. */
import { pathIn } from '../model/addresses.ts';
import { languageIn } from '../model/page-paths.ts';
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
  return href(thing.page, writtenIn(thing, language)) + (thing.fragment && `#${thing.fragment}`);
}

/** The page of what can be copied of a thing, in the reader's language if the thing is written in it. */
export function citeHref(thing: Thing, language: string): string {
  return href(`cite/${thing.id}/`, writtenIn(thing, language));
}

/** A language if a thing stands in it, else the site's first. */
function writtenIn({ languages }: Pick<Thing, 'languages'>, language: string): string {
  return (languages?.includes(language) ?? true) ? language : getLibrary().language;
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

/** `getStaticPaths` of pages that stand in every language. */
export function everyLanguage() {
  const { site, language } = getLibrary();
  return site.languages.map((tag) => ({
    params: { language: tag === language ? undefined : languagePath(tag) },
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
  const { language } = getLibrary();
  return docs.map((doc) => ({
    params: { language: doc.language === language ? undefined : languagePath(doc.language), id: doc.id },
    props: { doc },
  }));
}
