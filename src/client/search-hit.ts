/** A hit as the list shows it. */
import { element, find } from './search-element.ts';
import { excerpt } from './search-excerpt.ts';
import type { HitData } from './search-looked.ts';

/** What is said of hits, in the language of the page. */
export interface HitWords {
  /** Names of the types of things. */
  names: Readonly<Record<string, string>>;
  standings: Readonly<Record<string, string>>;
  /** Says how many more there are on a page, with `{}` for the number. */
  more: string;
}

export function hitWords(root: ParentNode): HitWords {
  const { names = '{}', standings = '{}', more = '' } = find(root, 'search-groups').dataset;
  return {
    names: JSON.parse(names) as HitWords['names'],
    standings: JSON.parse(standings) as HitWords['standings'],
    more,
  };
}

/** @param level of its heading: below that of its page, or that of a page that is itself the hit. */
export function hitElement(data: HitData, { names, standings }: HitWords, level: 'h2' | 'h3'): HTMLElement {
  const { meta, filters, raw_content, locations } = data;
  const standing = filters.standing?.[0];
  const language = filters.language?.[0] ?? '';
  const isForeign = language !== document.documentElement.lang;
  // The page itself stands above.
  const place = meta.path?.split(' › ').slice(1).join(' › ');
  const about = [place, names[filters.type?.[0] ?? ''], whole(meta.date), isForeign ? nameOf(language) : ''];
  const text = excerpt(raw_content, locations);
  const hit = element(
    'li',
    'search-hit',
    element(
      'div',
      '',
      element(level, '', titleLink(data)),
      ' ',
      element('span', 'search-place', ...mark(standing, standings), about.filter(Boolean).join(' · ')),
    ),
    ...(text.length > 0 ? [element('p', 'search-text', ...text)] : []),
  );
  if (isForeign) hit.lang = language;
  return hit;
}

/** The link to a hit, which all keys and all of the hit lead to. */
export function titleLink({ url, meta, filters }: HitData): HTMLAnchorElement {
  const link = element('a', 'search-title', meta.title);
  link.href = url;
  const [language = ''] = filters.language ?? [];
  if (language !== document.documentElement.lang) link.hreflang = language;
  return link;
}

/** The mark of a standing, as the stylesheet of citations draws it, and its name. */
export function mark(standing: string | undefined, standings: HitWords['standings']): (Node | string)[] {
  if (!standing) return [];
  return [element('i', `mark ${standing}`), ` ${standings[standing] ?? ''} · `];
}

/** A date that is not torn apart at the end of a line. */
export function whole(date = ''): string {
  return date.replaceAll(' ', '\u00A0');
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(language) ?? language;
}
