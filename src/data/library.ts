/** The library for pages: the only importer of `astro:content`. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getEntry, render } from 'astro:content';
import { loadLibrary } from '../loaders/load.ts';
import { contentDir } from '../loaders/root.ts';
import type { Doc } from '../model/content.ts';
import { inLanguage, type Library } from '../model/library.ts';
import { ProblemsError } from '../model/problems.ts';
import type { Article } from '../schema/article.ts';

let known: { signature: string; library: Library } | undefined;

/**
 * All content. In `dev` it is read again when a file has changed, and problems are thrown: Astro's overlay shows them.
 * In a build the content was checked before the first page.
 */
export function getLibrary(): Library {
  const signature = import.meta.env.DEV ? signatureOf(contentDir) : 'build';
  if (known?.signature === signature) return known.library;
  const { library, problems } = loadLibrary(contentDir);
  if (problems.length > 0) throw new ProblemsError(problems);
  known = { signature, library };
  return library;
}

/** Changes when any file below the folder does. */
function signatureOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name}:${String(statSync(join(folder, name)).mtimeMs)}`)
    .join();
}

/** The articles that a reader of a language sees, in their order, with the place of each. */
export interface Shelf {
  articles: readonly Doc<Article>[];
  placeOf: ReadonlyMap<string, number>;
}

const shelves = new WeakMap<Library, Map<string, Shelf>>();

/** Made once for each language: every article page asks for its neighbours. */
export function shelfOf(language: string): Shelf {
  const library = getLibrary();
  const known = shelves.get(library) ?? new Map<string, Shelf>();
  shelves.set(library, known);
  const articles = known.get(language)?.articles ?? inLanguage(library, library.articles, language);
  const shelf = known.get(language) ?? {
    articles,
    placeOf: new Map(articles.map(({ id }, place) => [id, place])),
  };
  known.set(language, shelf);
  return shelf;
}

export type Collection = 'articles' | 'platforms' | 'pages';

/** The component that renders a page's MDX. */
export async function contentOf(collection: Collection, { id, language }: Doc<object>) {
  const entry = await getEntry(collection, `${id}/${language}`);
  if (!entry)
    throw new Error(`${collection}/${id}/${language}.mdx is known to the library but not to Astro.`);
  return (await render(entry)).Content;
}
