/** Files kept from build to build, by a hash of all that they are made of; whoever loses them makes them anew. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Hashes of the files that shape others, taken once for a process. */
const tools = new Map<string, string>();

/**
 * What was made before of the same, else what is made now.
 * @param of all that tells it apart.
 * @param files that it is made with.
 */
export async function keep(
  folder: string,
  of: readonly string[],
  files: readonly string[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const shape = JSON.stringify([of, files.map(toolHash)]);
  const path = join(folder, hashOf(shape));
  const known = await readFile(path).catch(() => undefined);
  if (known) return known;
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Whoever reads it meanwhile finds it whole or not at all.
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, made);
  await rename(unfinished, path);
  return made;
}

function toolHash(file: string): string {
  const known = tools.get(file) ?? hashOf(readFileSync(file));
  tools.set(file, known);
  return known;
}

function hashOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
