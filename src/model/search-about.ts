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
 * Finds the platforms and companies that a text names, by any of their names. A name counts as it is written: many
 * are words of the language too, and then only the capitals tell them apart.
 */
export function namedIn(entries: readonly Named[]): (text: string) => About {
  const patterns = entries
    .filter(({ type }) => type === 'platform' || type === 'company')
    .map(({ id, type, name, aliases }) => {
      const names = [...Object.values(name), ...Object.values(aliases).flat()];
      return { id, type, pattern: new RegExp(names.map(whole).join('|'), 'u') };
    });
  return (text) => {
    const found = patterns.filter(({ pattern }) => pattern.test(text));
    const ids = (of: Named['type']) => found.filter(({ type }) => type === of).map(({ id }) => id);
    return { platforms: ids('platform'), companies: ids('company') };
  };
}

/** Ids split into platforms and companies; others are left out. */
export function aboutOf(entries: readonly Named[], ids: readonly string[]): About {
  const of = (wanted: Named['type']) =>
    entries.filter(({ id, type }) => type === wanted && ids.includes(id)).map(({ id }) => id);
  return { platforms: of('platform'), companies: of('company') };
}

/** A name, but not as part of a longer word; scripts without spaces have no such edges. */
function whole(name: string): string {
  const plain = RegExp.escape(name);
  return /^\p{Script=Han}/u.test(name) ? plain : `(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`;
}

/** Every year that a text names, in order. */
export function yearsIn(text: string): string[] {
  return [...new Set(text.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? [])].sort();
}

/** Years from one to another, both included. */
export function yearsBetween(from: number, to: number): string[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => String(from + at));
}
