/** The list of pages for search engines (sitemaps.org, protocol 0.9), read from the pages themselves. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { element, xmlDocument, type Element } from './xml.ts';

/** Path below the site's root. */
export const sitemapPath = 'sitemap.xml';

/** A page that search engines are to list. */
export interface Listed {
  address: string;
  /** Day on which it was last reviewed, where it says so. */
  modified: string | undefined;
  /** The same page in each of its languages, itself among them; `x-default` for all others. */
  alternates: { language: string; address: string }[];
}

/**
 * What a built page says of itself in its head.
 * @param address that it is published at.
 * @returns undefined where it asks not to be listed, or names another page as the one to list.
 */
export function readListed(html: string, address: string): Listed | undefined {
  const listed: Listed = { address, modified: undefined, alternates: [] };
  let isOwn = false;
  let isOpen = true;
  // The body may be long, and says nothing of this.
  for (const { nodeName, attrs } of elements(parse(html.slice(0, html.indexOf('</head>'))))) {
    const given = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    const { rel, href = '', hreflang, name, property, content = '' } = given;
    if (nodeName === 'link' && rel === 'canonical') isOwn = href === address;
    if (nodeName === 'link' && rel === 'alternate' && hreflang)
      listed.alternates.push({ language: hreflang, address: href });
    if (name === 'robots' && /\bnoindex\b/.test(content)) isOpen = false;
    if (property === 'article:modified_time') listed.modified = content;
  }
  return isOwn && isOpen ? listed : undefined;
}

function* elements(node: DefaultTreeAdapterTypes.Node): Iterable<DefaultTreeAdapterTypes.Element> {
  if ('attrs' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

/** The pages by address. */
export function sitemap(pages: readonly Listed[]): string {
  const sorted = pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return xmlDocument(element('urlset', namespaces, sorted.map(entry)));
}

function entry({ address, modified, alternates }: Listed): Element {
  return element('url', {}, [
    element('loc', {}, address),
    ...(modified === undefined ? [] : [element('lastmod', {}, modified)]),
    ...alternates.map(({ language, address: href }) =>
      element('xhtml:link', { rel: 'alternate', hreflang: language, href }),
    ),
  ]);
}
