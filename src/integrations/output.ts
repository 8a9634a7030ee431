/** Checks the built HTML: every internal address and fragment leads somewhere, every id is unique on its page. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkOutput, readPage, type OutputPage } from '../model/output.ts';
import { ProblemsError } from '../model/problems.ts';
import { loadLibrary } from '../loaders/load.ts';
import { contentDir } from '../loaders/root.ts';

export function output(): AstroIntegration {
  let base = '/';
  return {
    name: 'output-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
          file.replaceAll('\\', '/'),
        );
        const pages: OutputPage[] = files
          .filter((file) => file.endsWith('.html'))
          .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
        const { problems, targets } = checkOutput(
          pages,
          new Set(files),
          base,
          loadLibrary(contentDir).library,
        );
        if (problems.length > 0) throw new ProblemsError(problems);
        logger.info(`${String(targets)} internal addresses in ${String(pages.length)} pages lead somewhere`);
      },
    },
  };
}
