/** Search: the index is made from the library's records, in the build and in `dev` alike. */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { loadLibrary } from '../loaders/load.ts';
import { contentDir } from '../loaders/root.ts';
import { searchRecords } from '../model/search.ts';
import { indexFiles, writeIndex } from './search-index.ts';

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
          const records = searchRecords(loadLibrary(contentDir).library);
          await writeIndex(records, fileURLToPath(new URL('pagefind/', dir)));
          logger.info(`${String(records.length)} records indexed`);
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
          files ??= indexFiles(searchRecords(loadLibrary(contentDir).library));
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
