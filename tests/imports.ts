/** Which module of `src/` imports which, `.astro` and `.css` included: read from the import lines. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from '../src/cli/run.ts';

export interface Import {
  /** Path from the project's folder. */
  from: string;
  /** Path from the project's folder, or the name of a package. */
  to: string;
  /** Gone when the code runs. */
  isType: boolean;
}

const extensions = /\.(?:ts|mjs|astro|css)$/;

/** Every module of the engine, with its text, by its path from the project's folder. */
export function modules(): Map<string, string> {
  const entries = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' });
  const files = ['astro.config.mjs', ...entries.map((entry) => join('src', entry))];
  return new Map(
    files
      .filter((file) => extensions.test(file) && statSync(join(projectRoot, file)).isFile())
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(projectRoot, file), 'utf8')]),
  );
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, `import.meta.resolve('x')`, `@import 'x'`. */
const statement =
  /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s*)?(?<quote>['"])(?<name>[^'"\n]+)\k<quote>|(?<typeof>typeof\s+)?\bimport(?:\.meta\.resolve)?\(\s*['"](?<called>[^'"]+)['"]|@import\s+(?:url\()?['"](?<sheet>[^'"]+)['"]/gm;

/** What a module imports. */
export function importsOf(from: string, text: string): Import[] {
  return [...text.matchAll(statement)].map(({ groups = {} }) => {
    // Without what Vite is asked to make of it, such as `?url`.
    const name = (groups.name ?? groups.called ?? groups.sheet ?? '').replace(/\?.*$/, '');
    const isType = groups.type !== undefined || groups.typeof !== undefined;
    return { from, to: name.startsWith('.') ? resolve(from, name) : name, isType };
  });
}

function resolve(from: string, name: string): string {
  const path = join(dirname(join(projectRoot, from)), name);
  if (!existsSync(path)) throw new Error(`${from} imports ${name}, which does not exist.`);
  return relative(projectRoot, path).replaceAll('\\', '/');
}
