/** The straight answer as a card: what the thing is, one number to tell of it, and where it stands. */
import { element } from './search-element.ts';
import { opening } from './search-excerpt.ts';
import { mark, titleLink, whole, type HitWords } from './search-hit.ts';
import type { HitData } from './search-looked.ts';

/** @param base path of the site, with slashes around it. */
export function cardElement(data: HitData, { names, standings }: HitWords, base: string): HTMLElement {
  const { meta, filters, raw_content } = data;
  const about = [names[filters.type?.[0] ?? ''], whole(meta.date)].filter(Boolean).join(' · ');
  const card = element(
    'article',
    'search-card search-hit',
    element('p', 'search-place', ...mark(meta.ground, standings), about),
    element('h2', '', titleLink(data)),
    element('p', 'search-text', opening(raw_content)),
  );
  if (meta.fact && meta.factAt) {
    const link = element('a', 'search-fact', meta.fact);
    link.href = base + meta.factAt.slice(1);
    const date = element('span', 'search-place', ...mark(meta.factGround, standings), whole(meta.factDate));
    card.append(element('p', '', link, ' ', date));
  }
  const [language = ''] = filters.language ?? [];
  if (language !== document.documentElement.lang) card.lang = language;
  return card;
}
