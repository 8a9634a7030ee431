/** The library of the second site: real content, small, and nobody edits it for its own sake. */
import { join } from 'node:path';
import type { z } from 'zod';
import { loadLibrary } from '../src/loaders/load.ts';
import type { Library } from '../src/model/library.ts';
import { findMoves } from '../src/model/moves/moves.ts';
import { permalinksSchema } from '../src/schema/permalink.ts';
import { fixtures } from './overlay.ts';

export function secondLibrary(): Library {
  return loadLibrary(join(fixtures, 'second')).library;
}

/** Something that must be there for a test to make sense. */
export function got<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('What the test is about is not there.');
  return value;
}

/** Permalinks as they stand in the file. */
export type Published = z.input<typeof permalinksSchema>;

/** The second site, as if it had published these. */
export function withPermalinks(published: Published): Library {
  const second = secondLibrary();
  const { site, language, things } = second;
  const permalinks = permalinksSchema.parse(published);
  return { ...second, permalinks, moves: findMoves(permalinks, things, { ...site, language }) };
}
