/** Nothing is closed to robots; the list of pages is named by its whole address, as they ask for it (RFC 9309). */
import { published } from '../data/takeaways.ts';
import { sitemapPath } from '../model/feeds/sitemap.ts';

export function GET() {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${published().root}${sitemapPath}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
