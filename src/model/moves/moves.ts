/**
 * What moved: anchors for retired ids, lists of what left a page, and pages that are no longer there. Every address
 * that was ever published is one of these, or still what it was.
 */
import type { Permalinks } from '../../schema/permalink.ts';
import { languageIn, pagePath, pagePaths, type Languages } from '../page-paths.ts';
import type { Thing } from '../things.ts';
import { leadsTo } from './resolve.ts';

/** A fragment of a page that stands there no longer, with what it leads to: several things where it was split. */
export interface Moved {
  id: string;
  to: readonly Thing[];
}

/** A page that is no longer there. */
export interface Gone {
  /** With the segment of its language. */
  path: string;
  language: string;
  to: readonly Thing[];
  /** Everything else that had its address on it. */
  parts: readonly Moved[];
}

export interface Moves {
  /** Retired ids with what took their place. */
  retired: ReadonlyMap<string, readonly Thing[]>;
  /** Ids that lead to a thing by an empty anchor at it, by the thing's id. */
  anchors: ReadonlyMap<string, readonly string[]>;
  /** What left a page that is still there, by its path. */
  left: ReadonlyMap<string, readonly Moved[]>;
  gone: readonly Gone[];
}

export function findMoves(
  permalinks: Permalinks,
  things: ReadonlyMap<string, Thing>,
  site: Languages,
): Moves {
  const known = Object.entries(permalinks).map(([id, { at }]) => {
    return { id, at, to: leadsTo(id, permalinks, things) };
  });
  const standing = new Set([...things.values()].flatMap((thing) => pagePaths(thing, site)));
  const stands = (to: readonly Thing[], path: string) =>
    to.some((thing) => thing.fragment && pagePaths(thing, site).includes(path));
  const pages = known.flatMap(({ id, at, to }) =>
    at.filter((path) => isOwnPage(id, path) && !standing.has(path)).map((path) => ({ path, to })),
  );
  const left = new Map<string, Moved[]>();
  for (const { id, at, to } of known) {
    for (const path of at.filter((page) => !isOwnPage(id, page) && !stands(to, page)))
      left.set(path, [...(left.get(path) ?? []), { id, to }]);
  }
  const gone = pages.map(({ path, to }): Gone => {
    return { path, to, language: languageIn(path, site), parts: left.get(path) ?? [] };
  });
  for (const { path, language, to, parts } of gone) {
    left.delete(path);
    // Hosts send its readers on to the page in its place, with the fragment that they came with.
    const [only, ...others] = to;
    if (!only || only.fragment || others.length > 0) continue;
    const next = pagePath(only, language, site.language);
    const here = left.get(next) ?? [];
    const more = parts.filter((part) => !stands(part.to, next) && !here.some(({ id }) => id === part.id));
    if (more.length > 0) left.set(next, [...here, ...more]);
  }
  const retired = new Map(known.filter(({ id }) => !things.has(id)).map(({ id, to }) => [id, to]));
  return { retired, anchors: anchorsFor(known, things), left, gone };
}

/** Whether an id was a page at that path, not a part of it. */
export function isOwnPage(id: string, path: string): boolean {
  return path.split('/').at(-2) === id;
}

/** Retired ids of parts, at the first thing on each page that took their place. */
function anchorsFor(
  known: readonly { id: string; at: readonly string[]; to: readonly Thing[] }[],
  things: ReadonlyMap<string, Thing>,
): Map<string, string[]> {
  const pairs = known
    .filter(({ id, at }) => !things.has(id) && at.some((path) => !isOwnPage(id, path)))
    .flatMap(({ id, to }) => {
      const parts = to.filter(({ fragment }) => fragment);
      const first = parts.filter(
        ({ page }, index) => parts.findIndex((part) => part.page === page) === index,
      );
      return first.map((thing) => ({ id, at: thing.id }));
    });
  const grouped = Map.groupBy(pairs, ({ at }) => at);
  return new Map([...grouped].map(([at, some]) => [at, some.map(({ id }) => id)]));
}
