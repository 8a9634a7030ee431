/** Pages as Markdown files. */
import { join } from 'node:path';
import type { APIContext } from 'astro';
import { contentDir } from '../loaders/root.ts';
import { readTree } from '../loaders/tree.ts';
import type { Doc } from '../model/content.ts';
import { markdownTwin } from '../model/twin/twin.ts';
import type { Article, Page, Platform } from '../schema/article.ts';
import { getLibrary, type Collection } from './library.ts';
import { everyDoc } from './paths.ts';
import { published } from './takeaways.ts';

type AnyDoc = Doc<Article | Platform | Page>;

/** `getStaticPaths` of the twins of a collection's pages. */
export function twinPaths(collection: Collection) {
  const docs: readonly AnyDoc[] = getLibrary()[collection];
  return everyDoc(docs).map(({ params, props }) => ({ params, props: { ...props, collection } }));
}

/** The file that a path stands for. */
export function respondTwin({ props }: APIContext<{ doc: AnyDoc; collection: Collection }>): Response {
  const { doc, collection } = props;
  const tree = readTree(join(contentDir, collection, doc.id, `${doc.language}.mdx`));
  return new Response(markdownTwin(doc, tree, published()), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
