/** Writes the list of pages once they are built: what each says of itself is all there is to know. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readListed, sitemap as write, sitemapPath } from '../model/feeds/sitemap.ts';

export function sitemap(): AstroIntegration {
  let root = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const listed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.html'))
          .flatMap((file) => {
            const path = file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '');
            return readListed(readFileSync(join(folder, file), 'utf8'), root + path) ?? [];
          });
        writeFileSync(join(folder, sitemapPath), write(listed));
        logger.info(`${String(listed.length)} pages listed`);
      },
    },
  };
}
