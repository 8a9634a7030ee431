/** Where ids lead that were published once. */
import type { Permalinks } from '../../schema/permalink.ts';
import type { Thing } from '../things.ts';

/**
 * What an id leads to: itself while it lives, else what took its place, however often that was retired in turn.
 * @returns each thing once, in the authored order; nothing where all of it is gone, or goes round in a circle.
 */
export function leadsTo(id: string, permalinks: Permalinks, things: ReadonlyMap<string, Thing>): Thing[] {
  const found = new Set<Thing>();
  const seen = new Set<string>();
  const follow = (next: string) => {
    if (seen.has(next)) return;
    seen.add(next);
    const thing = things.get(next);
    if (thing) found.add(thing);
    else permalinks[next]?.to.forEach(follow);
  };
  follow(id);
  return [...found];
}

/** The circle that forwarding goes round in from an id on, beginning and ending with it; undefined where it does not. */
export function circleFrom(id: string, permalinks: Permalinks): string[] | undefined {
  const seen = new Set<string>();
  const search = (next: string, trail: string[]): string[] | undefined => {
    for (const to of permalinks[next]?.to ?? []) {
      if (to === id) return [...trail, to];
      if (seen.has(to)) continue;
      seen.add(to);
      const found = search(to, [...trail, to]);
      if (found) return found;
    }
    return undefined;
  };
  return search(id, [id]);
}
