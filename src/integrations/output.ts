/** Checks the built files: every address of the site and every fragment leads somewhere, every id is unique on its page, what was published is there. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadLibrary } from '../loaders/load.ts';
import { contentDir } from '../loaders/root.ts';
import type { Library } from '../model/library.ts';
import { addressesOnly, type BuiltFile } from '../model/output/built.ts';
import { checkOutput } from '../model/output/check.ts';
import { readerOf } from '../model/output/readers.ts';
import { ProblemsError } from '../model/problems.ts';
import { searchRecords } from '../model/search.ts';

export function output(): AstroIntegration {
  let base = '/';
  let origin = '';
  return {
    name: 'output-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        origin = new URL(config.site ?? 'https://site.invalid').origin;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = filesOf(folder);
        const { library, promised } = loadLibrary(contentDir);
        const read = [...readFiles(folder, files), searched(library, base)];
        const site = { origin, base, files: new Set(files) };
        const { problems, targets } = checkOutput(read, site, library, promised);
        if (problems.length > 0) throw new ProblemsError(problems);
        logger.info(`0 unresolved of ${String(targets)} targets in ${String(read.length)} files`);
      },
    },
  };
}

/** Every file below a folder, with forward slashes. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** Where hits of search lead: Pagefind's own files are compressed, and made from these. */
function searched(library: Library, base: string): BuiltFile {
  return addressesOnly(
    'pagefind/',
    searchRecords(library).map(({ url, title }) => [base + url.slice(1), title] as const),
  );
}

function readFiles(folder: string, files: readonly string[]): BuiltFile[] {
  return files.flatMap((file) => {
    const read = readerOf(file);
    try {
      return read ? [read(readFileSync(join(folder, file)))] : [];
    } catch (error) {
      throw new Error(`${file} was built, but cannot be read.`, { cause: error });
    }
  });
}
