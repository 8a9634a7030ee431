/** Old addresses with the new ones: for hosts that forward, and for whoever keeps links to this site. */
import { languageIn, pagePath } from '../page-paths.ts';
import type { Library } from '../library.ts';
import { citePath, goneCitations } from './citations.ts';
import { isOwnPage } from './moves.ts';
import { leadsTo } from './resolve.ts';

/** Where what an id leads to stands now, below the site's root: in a language where it is written in it, else in the first. */
export function addressesNow(
  id: string,
  language: string,
  { permalinks, things, language: first }: Pick<Library, 'permalinks' | 'things' | 'language'>,
): string[] {
  return leadsTo(id, permalinks, things).map(
    (thing) => pagePath(thing, language, first) + (thing.fragment && `#${thing.fragment}`),
  );
}

/** Every address that moved, below the site's root, with where its content stands now. */
export function movedAddresses(library: Library): Map<string, string[]> {
  const { permalinks, moves, site, language } = library;
  const languages = { languages: site.languages, language };
  const all = new Map<string, string[]>();
  for (const [id, { at }] of Object.entries(permalinks)) {
    for (const path of at) {
      const old = isOwnPage(id, path) ? path : `${path}#${id}`;
      const now = addressesNow(id, languageIn(path, languages), library);
      if (!now.includes(old)) all.set(old, now);
    }
    if (moves.retired.has(id)) all.set(`s/${id}/`, addressesNow(id, language, library));
  }
  // Last, so that a host which reads only so many rules leaves out these: their pages lead on themselves.
  for (const { path, language: tag, to } of goneCitations(library))
    all.set(
      path,
      to.map((thing) => citePath(thing, tag, language)),
    );
  return all;
}

/**
 * The rules of `_redirects`, as Netlify, Cloudflare Pages and others read them: `/old/ /new/ 301`. They see no
 * fragments; browsers keep the one they have where the target has none (RFC 9110, 10.2.2). So a page in parts is only
 * forwarded to a whole page: to a part of one, all its fragments would be lost.
 * @param base path that the site is published under, such as `/`.
 */
export function redirectRules(library: Library, base: string): string {
  const parts = new Set(library.moves.gone.filter((page) => page.parts.length > 0).map(({ path }) => path));
  const rules = [...movedAddresses(library)].flatMap(([old, [only, ...others]]) => {
    if (old.includes('#') || only === undefined || others.length > 0) return [];
    if (only.includes('#') && parts.has(old)) return [];
    return [`${base}${old} ${base}${only} 301`];
  });
  return rules.map((rule) => `${rule}\n`).join('');
}
