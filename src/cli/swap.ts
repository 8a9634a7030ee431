/** Replacing a folder as a whole: made beside, put in its place by two renames. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Puts the last good folder back when a replacement was killed between its two renames. */
export async function healSwap(folder: string): Promise<void> {
  const old = beside(folder, 'old');
  if (!existsSync(old)) return;
  if (existsSync(folder)) await rm(old, { recursive: true });
  else await rename(old, folder);
}

/**
 * Has a folder made anew beside the old one and swaps it in.
 * @param make fills the empty folder that it is given; when it fails, the old folder stays as it was.
 */
export async function replaceFolder(folder: string, make: (next: string) => Promise<void>): Promise<void> {
  const [next, old] = [beside(folder, 'next'), beside(folder, 'old')];
  await healSwap(folder);
  await rm(next, { recursive: true, force: true });
  try {
    await make(next);
    if (existsSync(folder)) await rename(folder, old);
    await rename(next, folder);
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

function beside(folder: string, suffix: string): string {
  return join(dirname(folder), `.${basename(folder)}-${suffix}`);
}
