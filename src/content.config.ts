/**
 * Collections with permissive schemas, nothing else: Astro would stop at its first fault, the loaders name them all.
 * Only the MDX is rendered from here; data files are read by `loaders/` alone.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentDir } from './loaders/root.ts';

const pages = (folder: string) =>
  defineCollection({
    loader: glob({
      base: `${contentDir}/${folder}`,
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.looseObject({}),
  });

export const collections = {
  articles: pages('articles'),
  platforms: pages('platforms'),
  pages: pages('pages'),
};
