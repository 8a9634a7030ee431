/** Content for tests: the smallest site without a fault, with other files laid over it. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectRoot } from '../src/cli/run.ts';

export const fixtures = join(projectRoot, 'tests/fixtures');

/** Copies folders of content into one, later ones over earlier ones. */
export async function layOver(folder: string, ...layers: readonly string[]): Promise<string> {
  for (const layer of layers) await cp(layer, folder, { recursive: true });
  return folder;
}

/** Changes one file; what is to be replaced must be there. */
export async function edit(file: string, find: string, put: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(find)) throw new Error(`${file} has no "${find}".`);
  await writeFile(file, text.replace(find, put));
}

/** What a build said, with paths as the author of that content would type them inside its folder. */
export function withinContent(output: string, content: string): string {
  return output.replaceAll(`${relative(projectRoot, content).replaceAll('\\', '/')}/`, '');
}
