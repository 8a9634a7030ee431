/** Where an address of the built site leads. */
import { nearest } from '../problems.ts';
import type { BuiltFile, Found } from './built.ts';

/** The site as it is put on a host. */
export interface Site {
  /** Address that it is published under, such as `https://example.org`; the base path is not in it. */
  origin: string;
  /** `/` or `/name/`. */
  base: string;
  /** Every file, below the output folder. */
  files: ReadonlySet<string>;
  /** Ids of the files that were read, by file. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Target {
  /** As browsers ask for it, below the base path. */
  path: string;
  /** The file that answers. */
  file: string;
  fragment: string;
}

/** What an address leads to; undefined where it leaves the site. A fault is told as the end of a sentence, with its cure. */
export type Followed = { target: Target } | { target?: Target; fault: string; mend: string } | undefined;

/** Files that are read away from where they lie: a feed, a sitemap. */
const travelling = '.xml';

/**
 * Follows an address as it stands in a built file.
 *
 * A host may serve a page for its address with and without the slash at its end, without sending on, so an address
 * must mean the same from both.
 */
export function follow({ value, element }: Found, { file }: Pick<BuiltFile, 'file'>, site: Site): Followed {
  if (value.trim() === '') return { fault: 'it is empty.', mend: 'Write where it leads, or leave it out.' };
  if (value === '#')
    return { fault: 'it is a bare `#`.', mend: 'Name the id that it leads to, or use a button.' };
  const here = new URL(site.base + file.replace(/(^|\/)index\.html$/, '$1'), site.origin);
  if (!URL.canParse(value, here)) return { fault: 'it is not an address.', mend: 'Mend the spelling.' };
  const url = new URL(value, here);
  if (url.origin !== here.origin) return undefined;
  const isWhole = /^[a-z]+:/i.test(value);
  if (!url.pathname.startsWith(site.base)) {
    // On a shared host other sites lie beside this one, and readers may be sent there.
    if (isWhole && element.startsWith('<a ')) return undefined;
    return { fault: `it lies outside the base path ${site.base}.`, mend: cure(url, site) };
  }
  if (file.endsWith(travelling) && !isWhole)
    return { fault: 'it is not whole.', mend: `Write it with its host: ${url.href}` };
  if (new URL(value, elsewhere(here)).pathname !== url.pathname && !/^[#?]/.test(value)) {
    const mend = `Write it from the root of the host: ${url.pathname}${url.hash}`;
    return { fault: 'it is relative, and leads elsewhere from the page without its slash.', mend };
  }
  return reach(url, element, site);
}

/** Another address that the same page may be seen at: without its slash; of the page for what is not there, any. */
function elsewhere(here: URL): URL {
  const { pathname, origin } = here;
  if (pathname.endsWith('/404.html')) return new URL('/some/where/', origin);
  return pathname.endsWith('/') && pathname !== '/' ? new URL(pathname.slice(0, -1), origin) : here;
}

function reach(url: URL, element: string, site: Site): Followed {
  const [path, fragment] = [decode(url.pathname.slice(site.base.length)), decode(url.hash.slice(1))];
  if (path === undefined || fragment === undefined)
    return { fault: 'it is not well formed.', mend: 'Write `%` in addresses as `%25`.' };
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  // A text fragment names words, not an id.
  const target = { path, file, fragment: fragment.replace(/:~:.*$/, '') };
  if (!site.files.has(file)) {
    // Script adds the names of files to the address of their folder.
    return element.includes(' data-') && isFolder(path, site) ? { target } : missing(url, target, site);
  }
  const known = site.ids.get(file);
  if (target.fragment === '' || !known || known.has(target.fragment)) return { target };
  return { target, fault: `the page has no \`${target.fragment}\`.`, mend: cure(url, site) };
}

function missing(url: URL, target: Target, site: Site): Followed {
  const { path } = target;
  if (site.files.has(`${path}/index.html`)) {
    const mend = `Write ${url.pathname}/${url.hash}`;
    return { target, fault: 'it lacks the slash at its end: hosts send on, or do not find it.', mend };
  }
  if (path.endsWith('/') && site.files.has(path.slice(0, -1))) {
    return { target, fault: 'it has a slash at its end, but it is a file.', mend: 'Leave out the slash.' };
  }
  return { target, fault: 'there is no such page or file.', mend: cure(url, site) };
}

function cure(url: URL, { base, ids }: Site): string {
  const fragment = url.hash.slice(1);
  const home = [...ids].find(([, known]) => fragment !== '' && known.has(fragment))?.[0];
  if (home) return `\`${fragment}\` stands on ${home}.`;
  const pages = [...ids.keys()].map((file) => file.replace(/index\.html$/, ''));
  const path = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname.slice(1);
  const near = nearest(path, pages);
  return near ? `Did you mean ${base}${near}?` : 'Mend or remove the link.';
}

function isFolder(path: string, { files }: Site): boolean {
  if (!path.endsWith('/')) return false;
  for (const file of files) if (file.startsWith(path)) return true;
  return false;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
