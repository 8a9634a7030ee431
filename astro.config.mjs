import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { content } from './src/integrations/content.ts';
import { diagrams } from './src/integrations/diagrams.ts';
import { headers } from './src/integrations/headers.ts';
import { moves } from './src/integrations/moves.ts';
import { output } from './src/integrations/output.ts';
import { preload } from './src/integrations/preload.ts';
import { search } from './src/integrations/search.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { basePath, siteUrl } from './src/loaders/address.ts';
import { markdown } from './src/markdown/satteri.ts';

export default defineConfig({
  site: siteUrl(),
  base: basePath(),
  trailingSlash: 'always',
  // Since Astro 7 the default removes line breaks between inline elements, and words run together.
  compressHTML: true,
  markdown,
  // In this order: content is checked before anything is done, diagrams are rendered before pages,
  // and the built site is checked when all of it is there, the list of pages and the index of search among it.
  integrations: [content(), diagrams(), mdx(), moves(), preload(), sitemap(), search(), headers(), output()],
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      // The policy allows no script or style in the page, however small.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks each MDX module with a directive of its own, and Rolldown warns of each.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
