/** The articles as an Atom feed (RFC 4287): the last reviewed first, each with its short answer. */
import { words } from '../../i18n/index.ts';
import type { Article } from '../../schema/article.ts';
import { pageAddress } from '../addresses.ts';
import { lineWords } from '../citations.ts';
import type { Doc } from '../content.ts';
import { dateWords } from '../dates.ts';
import { permalink, reviewedOn, type Published } from '../exports/records.ts';
import { inLanguage } from '../library.ts';
import { curl, pick } from '../text.ts';
import { element, markup, xmlDocument, type Element } from './xml.ts';

/** Path of the feed below the root of a language. */
export const feedPath = 'feed.xml';

/** The feed of a language; an article that is not written in it is there in the site's first. */
export function atomFeed(language: string, published: Published): string {
  const { library, root } = published;
  const { site } = library;
  const articles = inLanguage(library, library.articles, language).sort(
    (a, b) => b.data.reviewed.localeCompare(a.data.reviewed) || a.data.order - b.data.order,
  );
  const self = pageAddress(feedPath, language, published);
  const home = pageAddress('', language, published);
  const name = pick(site.name, language);
  const { words: licence } = site.licence;
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      element('id', {}, self),
      element('title', {}, name),
      element('subtitle', {}, pick(site.tagline, language)),
      element('updated', {}, instant(articles[0]?.data.reviewed ?? reviewedOn(library))),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: home }),
      element('link', { rel: 'license', type: 'text/html', href: licence.url }),
      element('author', {}, [element('name', {}, name), element('uri', {}, home)]),
      element('rights', {}, licence.name),
      element('icon', {}, `${root}icon.svg`),
      ...articles.map((doc) => entry(doc, published)),
    ]),
  );
}

function entry(doc: Doc<Article>, published: Published): Element {
  const { id, language, data } = doc;
  const { library, root } = published;
  const address = pageAddress(`articles/${id}/`, language, published);
  // A translation is an entry of its own; both ids outlive a new title and a new address.
  const own = permalink(id, root) + (language === library.language ? '' : `?language=${language}`);
  return element('entry', { 'xml:lang': language }, [
    element('id', {}, own),
    element('title', {}, curl(data.title)),
    element('updated', {}, instant(data.reviewed)),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: address }),
    element('category', { term: data.topic }),
    element('content', { type: 'html' }, told(doc, published)),
  ]);
}

/** The short answer, and what the article corrects, as HTML. */
function told({ language, data, outline }: Doc<Article>, published: Published): string {
  const { library, root } = published;
  const say = words(language);
  const corrected = outline.components
    .filter(({ name }) => name === 'Correction')
    .flatMap(({ attributes }) => library.claims.get(attributes.of ?? '') ?? []);
  const items = corrected.map(({ claim, source }) => {
    const place = `${pick(source.author, language)}, ${lineWords(claim, language)}`;
    return element('li', {}, [
      element('p', {}, [element('a', { href: permalink(claim.id, root) }, place)]),
      element('p', {}, pick(claim.text, language)),
      element('p', {}, [
        element('strong', {}, `${say.standings[claim.standing]}.`),
        element('span', {}, ` ${pick(claim.why, language)}`),
      ]),
    ]);
  });
  const parts = [
    element('p', {}, curl(data.answer)),
    element('p', {}, say.asOf(dateWords(data.reviewed, language))),
    ...(items.length > 0 ? [element('h2', {}, say.correction), element('ul', {}, items)] : []),
  ];
  return parts.map((part) => markup(part)).join('');
}

/** The beginning of a day, as RFC 3339 writes it: a review is dated to the day. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
