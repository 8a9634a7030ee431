/** Permalinks: `/s/<id>/` leads to a thing wherever it lives now. An id that was published once keeps working. */
import type { Permalinks } from '../schema/permalink.ts';
import { pagePaths } from './page-paths.ts';
import type { Library } from './library.ts';
import type { Thing } from './things.ts';

export interface Permalink {
  id: string;
  /** What it leads to, the first of several where it was split. */
  thing: Thing;
  others: readonly Thing[];
}

/** Every permalink with what it leads to: living ids to themselves, retired ones to what took their place. */
export function permalinks({ things, moves }: Pick<Library, 'things' | 'moves'>): Permalink[] {
  const living = [...things.values()].map((thing) => ({ id: thing.id, thing, others: [] }));
  const forwarded = [...moves.retired].flatMap(([id, [thing, ...others]]) =>
    thing ? [{ id, thing, others }] : [],
  );
  return [...living, ...forwarded];
}

/**
 * The file of permalinks with what is new.
 * @returns all that was known, with the new ids and the new pages of old ones; it only grows.
 */
export function grownPermalinks(
  known: Permalinks,
  { things, site, language }: Pick<Library, 'things' | 'site' | 'language'>,
): Permalinks {
  const grown = { ...known };
  for (const thing of things.values()) {
    const { at, to } = known[thing.id] ?? { at: [], to: [] };
    const now = pagePaths(thing, { languages: site.languages, language });
    grown[thing.id] = { at: [...new Set([...at, ...now])], to };
  }
  return grown;
}

/** The file's text: a line for each id, by name. */
export function permalinksText(permalinks: Permalinks): string {
  const lines = Object.entries(permalinks)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { at, to }]) => {
      const pages = at.map((path) => JSON.stringify(path)).join(', ');
      const names = to.map((name) => JSON.stringify(name));
      const heirs = names.length > 1 ? `[${names.join(', ')}]` : names.join('');
      return `  ${JSON.stringify(id)}: { "at": [${pages}]${heirs && `, "to": ${heirs}`} }`;
    });
  return `{\n${lines.join(',\n')}\n}\n`;
}
