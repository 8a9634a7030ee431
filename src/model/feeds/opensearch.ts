/** What a browser needs to offer the site as a search engine: an OpenSearch description, version 1.1. */
import { words } from '../../i18n/index.ts';
import { pageAddress } from '../addresses.ts';
import type { Published } from '../exports/records.ts';
import { pick } from '../text.ts';
import { element, xmlDocument } from './xml.ts';

/** Path of the description below the root of a language. */
export const openSearchPath = 'opensearch.xml';
/** As browsers look for it. */
export const openSearchType = 'application/opensearchdescription+xml';

/** As much as the specification has room for. */
const short = 16;
const long = 48;

/** The description of a language's search. Its addresses are whole, since browsers keep it away from the site. */
export function openSearch(language: string, published: Published): string {
  const { library, root } = published;
  const name = pick(library.site.name, language);
  const page = pageAddress('search/', language, published);
  return xmlDocument(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      element('ShortName', {}, cut(name, short)),
      element('LongName', {}, cut(name, long)),
      element('Description', {}, cut(`${name}: ${words(language).searchLead}`, 1024)),
      element('Language', {}, language),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
      element('Image', { type: 'image/svg+xml', width: '32', height: '32' }, `${root}icon.svg`),
      // The braces are the specification's own and must not be escaped.
      element('Url', { type: 'text/html', template: `${page}?q={searchTerms}` }),
      element('Url', {
        type: openSearchType,
        rel: 'self',
        template: pageAddress(openSearchPath, language, published),
      }),
    ]),
  );
}

/** Whole words of a text, within a number of characters. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return text.slice(0, end > 0 ? end : most);
}
