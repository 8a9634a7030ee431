/** The library of the second site: real content, small, and nobody edits it for its own sake. */
import { join } from 'node:path';
import { loadLibrary } from '../src/loaders/load.ts';
import type { Library } from '../src/model/library.ts';
import { fixtures } from './overlay.ts';

export function secondLibrary(): Library {
  return loadLibrary(join(fixtures, 'second')).library;
}

/** Something that must be there for a test to make sense. */
export function got<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('What the test is about is not there.');
  return value;
}
