/** Writes the rules by which hosts forward old addresses; Astro makes no page of a name that begins with `_`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadLibrary } from '../loaders/load.ts';
import { contentDir } from '../loaders/root.ts';
import { redirectRules } from '../model/moves/redirects.ts';

export function moves(): AstroIntegration {
  let base = '/';
  return {
    name: 'moves',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const rules = redirectRules(loadLibrary(contentDir).library, base);
        writeFileSync(fileURLToPath(new URL('_redirects', dir)), rules);
      },
    },
  };
}
