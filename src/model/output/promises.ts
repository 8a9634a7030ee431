/**
 * The promise of permalinks, held against the built site: every address that was ever published is there, or leads on.
 * That each id lives or has heirs is checked in the content; that its pages, anchors and lists were built is seen only here.
 */
import type { Permalinks } from '../../schema/permalink.ts';
import type { Problem } from '../../schema/problem.ts';
import { pathIn } from '../addresses.ts';
import type { Item } from '../content.ts';
import type { Library } from '../library.ts';
import { publishedIn } from '../moves/citations.ts';
import { isOwnPage } from '../moves/moves.ts';
import { addressesNow, movedAddresses } from '../moves/redirects.ts';
import { languageIn } from '../page-paths.ts';

/** Old addresses with the new ones, as `movedAddresses` has them. */
type Moved = ReadonlyMap<string, readonly string[]>;

/** What the built site has to show for itself. */
export interface Shown {
  /** Every file, below the output folder. */
  files: ReadonlySet<string>;
  /** Ids of the files that were read, by file. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses that `leadingOn` asks for lead to these, below the site's root, by file. */
  leads: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The files that lead on by links, so that what they lead to has to be known. */
export function leadingOn(library: Library): Set<string> {
  const moved = [...movedAddresses(library)].filter(([old, now]) => !staysOn(old, now));
  return new Set([...moved.map(([old]) => pageOf(old)), ...library.moves.left.keys()].map(fileOf));
}

/**
 * Every published address that is lost in the built site.
 * @param permalinks the list of what was published, with its lines; nothing is lost where there is none.
 */
export function lostAddresses(
  permalinks: Item<Permalinks> | undefined,
  shown: Shown,
  library: Library,
): Problem[] {
  if (!permalinks) return [];
  const moved = movedAddresses(library);
  const problems = new Map<string, Problem>();
  for (const id of Object.keys(permalinks.data)) {
    for (const [address, now] of addressesOf(id, moved, library)) {
      const fault = faultOf(address, now, shown);
      if (!fault) continue;
      const [what, mend] = fault;
      const place = { file: permalinks.file, line: permalinks.lineOf([id]) };
      // A page that is not there is one fault, its own rather than that of its parts.
      if (!problems.has(what) || !address.includes('#'))
        problems.set(what, { kind: 'permalink', ...place, what, mend });
    }
  }
  return [...problems.values()];
}

/**
 * Every address that an id was published at: where it stood, its permalink, its texts to copy and its card.
 * @returns each with the new addresses that it leads to; without any where it is still what it was.
 */
function addressesOf(id: string, moved: Moved, library: Library): Map<string, readonly string[]> {
  const made = publishedIn(id, library).flatMap((language) =>
    ['cite', 'embed'].map((folder) => pathIn(`${folder}/${id}/`, language, library.language)),
  );
  const all = new Map([`s/${id}/`, ...made].map((address) => [address, moved.get(address) ?? []]));
  for (const path of library.permalinks[id]?.at ?? []) {
    const old = isOwnPage(id, path) ? path : `${path}#${id}`;
    all.set(old, moved.get(old) ?? []);
    // Hosts send the readers of a page that is gone to the one in its place, and their fragment goes with them.
    const [next, ...others] = moved.get(path) ?? [];
    const isPart = old !== path && next !== undefined && !next.includes('#');
    const language = languageIn(next ?? path, { ...library.site, language: library.language });
    if (isPart && others.length === 0) all.set(`${next}#${id}`, addressesNow(id, language, library));
  }
  return all;
}

type Fault = readonly [what: string, mend: string];

function faultOf(address: string, now: readonly string[], { files, ids, leads }: Shown): Fault | undefined {
  const [page, fragment] = [pageOf(address), address.split('#')[1]];
  const file = fileOf(page);
  if (!files.has(file)) {
    const aim = fragment === undefined && now.length > 0 ? `, to lead to ${now.join(' and ')}` : '';
    const mend = `Have it built again${aim}: what was published keeps its address.`;
    return [`The published page ${page} is not in the built site.`, mend];
  }
  if (fragment !== undefined && !ids.get(file)?.has(fragment)) {
    const what = `The published address ${address} is lost: ${page} was built without the id \`${fragment}\`.`;
    return [what, cure(address, fragment, now)];
  }
  const lost = staysOn(address, now) ? [] : now.filter((target) => !leads.get(file)?.has(target));
  if (lost.length === 0) return undefined;
  const what = `The published address ${address} leads nowhere: ${page} has no link to ${lost.join(' and ')}.`;
  return [what, 'Have the page name what took its place, as `Gone.astro` and `Moved.astro` do.'];
}

/** Which of the three ways of leading on is missing. */
function cure(address: string, id: string, now: readonly string[]): string {
  const heir = now.find((target) => pageOf(target) === pageOf(address))?.split('#')[1];
  if (heir !== undefined && heir !== id) return `Set \`<Former id="${heir}" />\` where \`${heir}\` is shown.`;
  if (heir === undefined && now.length > 0) return 'Set `<Moved />` on that page: it lists what left it.';
  return `Give the element that shows \`${id}\` its id again; no other id keeps the address.`;
}

/** Whether something of what an address leads to stands on the same page: an anchor is enough then. */
function staysOn(old: string, now: readonly string[]): boolean {
  return now.some((target) => target.includes('#') && pageOf(target) === pageOf(old));
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}

function fileOf(page: string): string {
  return `${page}index.html`;
}
