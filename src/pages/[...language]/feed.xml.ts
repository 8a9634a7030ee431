import type { APIContext } from 'astro';
import { everyLanguage } from '../../data/paths.ts';
import { published } from '../../data/takeaways.ts';
import { atomFeed } from '../../model/feeds/atom.ts';

export const getStaticPaths = everyLanguage;

export function GET({ props }: APIContext<{ language: string }>) {
  return new Response(atomFeed(props.language, published()), {
    headers: { 'content-type': 'application/atom+xml' },
  });
}
