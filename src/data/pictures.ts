/** The pictures that other sites show where a page is linked. */
import type { APIContext } from 'astro';
import { cardPng } from '../diagrams/card.ts';
import type { Doc } from '../model/content.ts';
import { allDocs } from '../model/library.ts';
import { cardOf, siteCard, type Card } from '../model/sharing/card.ts';
import type { Article, Page, Platform } from '../schema/article.ts';
import { getLibrary } from './library.ts';
import { asset, everyDoc, href } from './paths.ts';

type AnyDoc = Doc<Article | Platform | Page>;

/** The picture of a page: its own, else the site's; with what it says. */
export function pictureOf(doc: AnyDoc | undefined): { href: string; card: Card } {
  const library = getLibrary();
  const card = doc && cardOf(doc, library);
  return card
    ? { href: href(`og/${doc.id}.png`, doc.language), card }
    : { href: asset('og.png'), card: siteCard(library) };
}

/** `getStaticPaths` of the pictures of pages that have one of their own. */
export function picturePaths() {
  const library = getLibrary();
  return everyDoc(allDocs(library).filter((doc) => cardOf(doc, library)));
}

export async function respondPicture({ props }: APIContext<{ doc?: AnyDoc }>): Promise<Response> {
  const png = await cardPng(pictureOf(props.doc).card);
  return new Response(Buffer.from(png), { headers: { 'content-type': 'image/png' } });
}
