/** A page written in MDX in the words of schema.org: what it says, of what, as of when, and what it rests on. */
import type { Article, Thing as Named, WebPage, WithContext } from 'schema-dts';
import type { Article as ArticleData, Page, Platform } from '../../schema/article.ts';
import { pageAddress, thingAddress } from '../addresses.ts';
import { numberCitations, resolveCitation, type Cited } from '../citations.ts';
import type { Doc } from '../content.ts';
import type { Published } from '../exports/records.ts';
import { curl, pick } from '../text.ts';
import type { Thing, ThingType } from '../things.ts';
import { versionOf } from '../versions.ts';
import { author, context } from './site.ts';

type AnyData = ArticleData | Platform | Page;

/** An article, a platform or a plain page. Its date is the day up to which the record was read, the only one it has. */
export function documentNode(doc: Doc<AnyData>, published: Published): WithContext<Article | WebPage> {
  const { library } = published;
  const { id, language, data } = doc;
  const thing = got(id, published);
  const url = thingAddress(thing, language, published);
  const { hash, reviewed } = versionOf(thing, library, language);
  const about = subjectsOf(doc);
  const isBasedOn = weighedSources(doc, published);
  const citation = citationsOf(doc, published);
  const node = {
    headline: pick(thing.title, language),
    description: curl('answer' in data ? data.answer : data.description),
    url,
    inLanguage: language,
    datePublished: reviewed,
    dateModified: reviewed,
    version: hash,
    author: author(published, language),
    isPartOf: {
      '@type': 'WebSite' as const,
      name: pick(library.site.name, language),
      url: pageAddress('', language, published),
    },
    license: library.site.licence.words.url,
    ...(about.length > 0 && { about: about.map((subject) => subjectNode(subject, language, published)) }),
    ...(isBasedOn.length > 0 && { isBasedOn }),
    ...(citation.length > 0 && { citation }),
  };
  return { '@context': context, '@type': typeOf(doc), '@id': url, ...node };
}

/** Addresses of the records that a page cites, each once, in its order. Their titles would add half as much again. */
function citationsOf(doc: Doc<AnyData>, published: Published): string[] {
  const cited = citedBy(doc, published);
  return [...new Set(cited.flatMap((one) => (one.type === 'reference' ? [one.reference.URL] : [])))];
}

/** A plain page, as that on the site itself, is about nothing that has a name here. */
function typeOf(doc: Doc<AnyData>): 'Article' | 'WebPage' {
  return subjectsOf(doc).length > 0 ? 'Article' : 'WebPage';
}

function subjectsOf({ id, data }: Doc<AnyData>): string[] {
  if ('about' in data) return data.about;
  return 'colour' in data ? [id] : [];
}

/** Addresses of the sources whose claims a page weighs. */
function weighedSources(doc: Doc<object>, published: Published): string[] {
  const cited = citedBy(doc, published);
  const ids = new Set(cited.flatMap((one) => (one.type === 'claim' ? [one.source.id] : [])));
  return [...ids].map((id) => thingAddress(got(id, published), doc.language, published));
}

function citedBy({ outline }: Doc<object>, { library }: Published): Cited[] {
  return numberCitations(outline)
    .filter(({ why }) => why === undefined)
    .map((citation) => resolveCitation(citation, library));
}

const subjectTypes: Partial<Record<ThingType, 'Organization' | 'Person'>> = {
  company: 'Organization',
  person: 'Person',
};

function subjectNode(id: string, language: string, published: Published): Named & object {
  const thing = got(id, published);
  return {
    '@type': subjectTypes[thing.type] ?? 'Thing',
    name: pick(thing.title, language),
    url: thingAddress(thing, language, published),
  };
}

/** @throws on an unknown id: the checks have refused it before any page is rendered. */
function got(id: string, { library }: Published): Thing {
  const thing = library.things.get(id);
  if (!thing) throw new Error(`There is no thing "${id}".`);
  return thing;
}
