/** Who uses what on the whole site: one table, and the same turned round. */
import type { Content } from '../content.ts';
import type { Thing } from '../things.ts';
import { dataUses } from './data.ts';
import { docUses } from './docs.ts';
import type { Use } from './use.ts';

/**
 * Every use by the id used: those of pages first, in their order. What uses an id twice in one way counts once, with
 * the first sentence that does.
 */
export function findUses(content: Content, things: ReadonlyMap<string, Thing>): Map<string, Use[]> {
  const known = new Map<string, Use>();
  for (const use of [...docUses(content, things), ...dataUses(content)]) {
    const key = [use.from, use.to, use.how].join(' ');
    const first = known.get(key);
    // The same section in another language has the same use in other words.
    const [text, words] = [
      { ...use.text, ...first?.text },
      { ...use.words, ...first?.words },
    ];
    known.set(key, { ...use, text, words });
  }
  return Map.groupBy(known.values(), ({ to }) => to);
}

/** What each thing uses, by its id. */
export function linksFrom(uses: ReadonlyMap<string, readonly Use[]>): Map<string, Use[]> {
  return Map.groupBy([...uses.values()].flat(), ({ from }) => from);
}
