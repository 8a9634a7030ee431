/** The site in the words of schema.org (https://schema.org), alone and as the author of its pages. */
import type { Organization, WebSite, WithContext } from 'schema-dts';
import { pageAddress } from '../addresses.ts';
import type { Published } from '../exports/records.ts';
import { pick } from '../text.ts';

export const context = 'https://schema.org';

/** Who says what stands here: no page is signed, so it is the site. */
export function author({ library, root }: Published, language: string): Organization & object {
  return { '@type': 'Organization', name: pick(library.site.name, language), url: root };
}

/** The home page. */
export function siteNode(language: string, published: Published): WithContext<WebSite> {
  const { site } = published.library;
  return {
    '@context': context,
    '@type': 'WebSite',
    name: pick(site.name, language),
    description: pick(site.tagline, language),
    url: pageAddress('', language, published),
    inLanguage: language,
    license: site.licence.words.url,
    author: author(published, language),
  };
}
