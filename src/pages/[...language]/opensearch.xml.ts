import type { APIContext } from 'astro';
import { everyLanguage } from '../../data/paths.ts';
import { published } from '../../data/takeaways.ts';
import { openSearch, openSearchType } from '../../model/feeds/opensearch.ts';

export const getStaticPaths = everyLanguage;

export function GET({ props }: APIContext<{ language: string }>) {
  return new Response(openSearch(props.language, published()), {
    headers: { 'content-type': openSearchType },
  });
}
