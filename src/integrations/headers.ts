/** Writes `_headers` beside the pages. Astro takes no page whose name begins with an underscore. */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../model/headers.ts';

export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const files = readdirSync(fileURLToPath(dir), { recursive: true, encoding: 'utf8' });
        const paths = files.map((file) => file.replaceAll('\\', '/')).sort();
        writeFileSync(new URL('_headers', dir), headersFile(paths, base));
      },
    },
  };
}
