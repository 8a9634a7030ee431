/** What a text is about: the platforms and companies that it names, and the years. Search narrows by these. */
import type { GlossaryEntry } from './glossary.ts';

export interface About {
  /** Ids of platforms. */
  platforms: string[];
  /** Ids of companies. */
  companies: string[];
}

type Named = Pick<GlossaryEntry, 'id' | 'type' | 'name' | 'aliases'>;

/**
 * Finds the entries that a text names, by any of their names. A name counts as it is written: many are words of the
 * language too, and then only the capitals tell them apart. Of names that begin alike the longest counts.
 */
export function naming<E extends Named>(entries: readonly E[]): (text: string) => E[] {
  const names = entries
    .flatMap((entry) => namesOf(entry).map((name) => ({ name, entry, start: startOf(name) })))
    .sort((a, b) => b.name.length - a.name.length);
  const byStart = Map.groupBy(names, ({ start }) => start);
  return (text) => {
    const found = new Set<E>();
    let until = 0;
    for (const { 0: start, index } of text.matchAll(starts)) {
      if (index < until) continue;
      const here = (byStart.get(start) ?? []).filter(
        ({ name }) => text.startsWith(name, index) && endsAt(text, index + name.length, name),
      );
      // Several things may go by one name.
      for (const { name, entry } of here.filter(({ name }) => name.length === here[0]?.name.length)) {
        found.add(entry);
        until = index + name.length;
      }
    }
    return [...found];
  };
}

/** Where a name may begin: at a word, or at any sign of a script without spaces. */
const starts = /\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;
const startOf = (name: string) => name.match(starts)?.[0] ?? name;

/** A name is not a part of a longer word; scripts without spaces have no such edges. */
function endsAt(text: string, at: number, name: string): boolean {
  return /\p{Script=Han}$/u.test(name) || !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

/** Every name of an entry, in all languages, each once. */
export function namesOf({ name, aliases }: Pick<Named, 'name' | 'aliases'>): string[] {
  return [...new Set([...Object.values(name), ...Object.values(aliases).flat()])];
}

/** Platforms and companies among entries. */
export function aboutOf(entries: readonly Pick<Named, 'id' | 'type'>[]): About {
  const ids = (of: Named['type']) => entries.filter(({ type }) => type === of).map(({ id }) => id);
  return { platforms: ids('platform'), companies: ids('company') };
}

/** Every year that a text names, in order. */
export function yearsIn(text: string): string[] {
  return [...new Set(text.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? [])].sort();
}

/** The years of two days and all between. */
export function yearsBetween(from: string, to: string): string[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, at) => String((first ?? 0) + at));
}
