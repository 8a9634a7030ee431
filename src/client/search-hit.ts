/** A hit as the list shows it. Built as elements, not as HTML: nothing in it can be taken for markup. */
import { excerpt } from './search-excerpt.ts';
import type { HitData } from './search-pagefind.ts';

/** @param names of the types of things, in the language of the page. */
export function hitElement(data: HitData, names: Readonly<Record<string, string>>): HTMLElement {
  const { url, meta, filters, raw_content, locations } = data;
  const link = element('a', 'search-title', meta.title);
  link.href = url;
  const standing = filters.standing?.[0];
  const language = filters.language?.[0] ?? '';
  const isForeign = language !== document.documentElement.lang;
  const about = [meta.page, names[filters.type?.[0] ?? ''], meta.date, isForeign ? nameOf(language) : ''];
  const text = excerpt(raw_content, locations);
  const hit = element(
    'li',
    'search-hit',
    element('p', '', link),
    element(
      'p',
      'search-place',
      ...(standing ? mark(standing, meta.standing ?? '') : []),
      about.filter(Boolean).join(' · '),
    ),
    ...(text.length > 0 ? [element('p', 'search-text', ...text)] : []),
  );
  if (isForeign) link.hreflang = hit.lang = language;
  return hit;
}

/** The mark of a standing, as the stylesheet of citations draws it, and its name. */
function mark(standing: string, name: string): (Node | string)[] {
  return [element('span', `mark ${standing}`, element('i', '')), ` ${name} · `];
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(language) ?? language;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
