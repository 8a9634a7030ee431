/** Files outside `src/` that drawings are made with. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What proves a folder to be the project's. */
const proof = join('src', 'diagrams', 'files.ts');

let root: string | undefined;

/**
 * The project's folder: above this module, or above the working folder where a bundler has moved the module.
 * @throws when it is neither.
 */
export function projectFolder(): string {
  root ??= [import.meta.dirname, process.cwd()]
    .flatMap(ancestors)
    .find((folder) => existsSync(join(folder, proof)));
  if (root === undefined) throw new Error(`The project's folder is not above ${process.cwd()}.`);
  return root;
}

export const fontFile = () => join(projectFolder(), 'public', 'fonts', 'hanken-grotesk.woff2');
export const mermaidFile = () => join(projectFolder(), 'node_modules', 'mermaid', 'dist', 'mermaid.min.js');
export const mermaidPackage = () => join(projectFolder(), 'node_modules', 'mermaid', 'package.json');
export const drawFolder = () => join(projectFolder(), 'src', 'diagrams', 'draw');

function ancestors(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...ancestors(above)];
}
