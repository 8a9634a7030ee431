/** What faulty files would have defined: to look for it in vain elsewhere is no fault of its own, and not told. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** The ways to define an id: `id: x`, `"id": "x"`, `id="x"`, `{#x}` and a fence of Mermaid. */
const definition = /(?:\bid["']?\s*[:=]\s*["']?|\{#|```mermaid )([a-z0-9]+(?:-[a-z0-9]+)*)/g;

/**
 * The ids in files that could not be read whole, found without understanding them.
 * @param files as problems name them.
 */
export function lostIds(files: ReadonlySet<string>): Set<string> {
  const lost = new Set<string>();
  for (const file of files) {
    if (!existsSync(file)) continue;
    for (const [, id = ''] of readFileSync(file, 'utf8').matchAll(definition)) lost.add(id);
    // A page written in MDX is named by its folder.
    if (file.endsWith('.mdx')) lost.add(basename(dirname(file)));
  }
  return lost;
}
