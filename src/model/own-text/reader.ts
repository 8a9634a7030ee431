/** How own text is read: the same for things of every type. */
import type { Library } from '../library.ts';
import type { Thing } from '../things.ts';

export interface OwnText {
  /** The title first, then each text of it, a line each. */
  lines: string[];
  /** Ids of what stands inside and has lines of its own: sections of an article, claims of a source. */
  contains: string[];
}

export type Reader = (thing: Thing, library: Library, language: string) => OwnText;

/** @throws where a thing is not of the library that is asked about it. */
export function got<T>(value: T | undefined, { type, id }: Thing): T {
  if (value === undefined) throw new Error(`The ${type} "${id}" is not in the library.`);
  return value;
}
