/** Permalinks: `/s/<id>/` leads to a thing wherever it lives now. An id that was published once keeps working. */
import type { Library } from './library.ts';
import type { Thing } from './things.ts';

/** Every permalink with what it leads to: living ids to themselves, retired ones to what took their place. */
export function permalinks({
  things,
  retired,
}: Pick<Library, 'things' | 'retired'>): { id: string; thing: Thing }[] {
  const living = [...things.values()].map((thing) => ({ id: thing.id, thing }));
  const forwarded = [...retired].flatMap(([id, to]) => {
    const thing = things.get(to);
    return thing ? [{ id, thing }] : [];
  });
  return [...living, ...forwarded];
}

/**
 * The file of permalinks with the ids that are new.
 * @param known what the file has now: `null` for a living id, else the id that it is forwarded to.
 * @returns all of that and the new ids, by name; it only grows.
 */
export function grownPermalinks(
  known: Readonly<Record<string, string | null>>,
  { things }: Pick<Library, 'things'>,
): Record<string, string | null> {
  const fresh = [...things.keys()].map((id) => [id, null] as const);
  const all = { ...Object.fromEntries(fresh), ...known };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
