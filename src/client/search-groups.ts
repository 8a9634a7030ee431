/** Hits put together by the page that they stand on. */
import { element } from './search-element.ts';
import { hitElement, type HitWords } from './search-hit.ts';
import type { HitData } from './search-looked.ts';

/** As many of a page are shown at once, if there are other pages. */
const most = 3;

/** @returns a list item for each page, in the order of their best hits. */
export function groupElements(hits: readonly HitData[], words: HitWords): HTMLElement[] {
  const pages = Map.groupBy(hits, ({ url }) => url.replace(/#.*/, ''));
  return [...pages].map(([page, on]) => groupElement(page, on, pages.size > 1 ? most : on.length, words));
}

function groupElement(page: string, hits: readonly HitData[], shown: number, words: HitWords) {
  const above = heading(page, hits);
  const items = hits.map((data, at) => hitElement(data, words, above.length === 0 && at === 0 ? 'h2' : 'h3'));
  // One more line would say no less than one more hit.
  const cut = items.length > shown + 1 ? shown : items.length;
  const rest = items.slice(cut);
  return element(
    'li',
    'search-group',
    ...above,
    element('ul', '', ...items.slice(0, cut)),
    ...(rest.length > 0
      ? [
          element(
            'details',
            'search-rest',
            element('summary', '', words.more.replace('{}', String(rest.length))),
            element('ul', '', ...rest),
          ),
        ]
      : []),
  );
}

/** The page that hits stand on. Where it is itself the best of them, it needs no line above. */
function heading(page: string, [best, ...others]: readonly HitData[]): HTMLElement[] {
  const title = best?.meta.page;
  if (!best || best.url === page || !title) return [];
  const link = element('a', '', title);
  link.href = page;
  const heading = element('h2', 'search-page', link);
  // Of the same language, as hits of one page are.
  const language = [best, ...others][0]?.filters.language?.[0];
  if (language && language !== document.documentElement.lang) heading.lang = link.hreflang = language;
  return [heading];
}
