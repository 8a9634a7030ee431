/** What shapes every drawing alike: Mermaid, the font and our own drawing code. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawFolder, fontFile, mermaidPackage } from './files.ts';

let known: string | undefined;

/** A hash over all of it, taken once for a process. */
export function fingerprint(): string {
  known ??= take();
  return known;
}

function take(): string {
  const { version } = JSON.parse(readFileSync(mermaidPackage(), 'utf8')) as { version: string };
  const hash = createHash('sha256').update(version).update(readFileSync(fontFile()));
  const folder = drawFolder();
  // Every module in `draw/` counts, configuration among them, so that a new one cannot be forgotten.
  for (const name of readdirSync(folder).sort()) {
    // Line ends are Git's choice, not ours.
    hash.update(name).update(readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}
