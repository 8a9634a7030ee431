/** Search: the index is made from the library's records, in the build and in `dev` alike. */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { loadLibrary } from '../loaders/load.ts';
import { contentDir } from '../loaders/root.ts';
import { searchPage } from '../model/search-page.ts';
import { searchRecords } from '../model/search.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { index, count } = await makeIndex();
          const { errors } = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
          refuse(errors);
          logger.info(`${String(count)} records indexed`);
        } finally {
          await close();
        }
      },
      // Astro's own `dev` has no index: ours is made on the first request and dropped when content changes.
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', () => {
          files = undefined;
        });
        server.middlewares.use('/pagefind', (request, response, next) => {
          files ??= indexFiles();
          files.then((known) => {
            const path = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '');
            const bytes = known.get(path);
            if (!bytes) {
              next();
              return;
            }
            response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
            response.setHeader('cache-control', 'no-store');
            response.end(bytes);
          }, next);
        });
      },
    },
  };
}

async function indexFiles(): Promise<Map<string, Uint8Array>> {
  const { index } = await makeIndex();
  const { files, errors } = await index.getFiles();
  refuse(errors);
  // A long day of edits makes many of them.
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** @throws when anything could not be indexed, or when there is nothing to index: a site without search is no site. */
async function makeIndex(): Promise<{ index: PagefindIndex; count: number }> {
  const { library } = loadLibrary(contentDir);
  const { index, errors } = await createIndex();
  refuse(errors);
  if (!index) throw new Error('Pagefind made no index.');
  const records = searchRecords(library);
  if (records.length === 0)
    throw new Error('There is nothing to index: the content has no section, event or term.');
  for (const record of records) {
    refuse((await index.addHTMLFile({ url: record.url, content: searchPage(record) })).errors);
  }
  return { index, count: records.length };
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search could not be indexed: ${errors.join('; ')}`);
}
