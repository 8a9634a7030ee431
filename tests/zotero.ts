/**
 * What Zotero makes of a page, by the rules of its translators "Embedded Metadata" and "RDF" as of 2026
 * (github.com/zotero/translators), as far as they concern tags that this site has.
 */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

export interface ZoteroItem {
  itemType: string;
  title: string | undefined;
  /** Whole names: no comma means one field. */
  creators: string[];
  date: string | undefined;
  language: string | undefined;
  url: string | undefined;
  websiteTitle: string | undefined;
  rights: string | undefined;
  abstractNote: string | undefined;
}

interface Tag {
  name: string;
  content: string;
}

function tagsOf(node: Node): Tag[] {
  const attributes =
    'attrs' in node ? new Map(node.attrs.map(({ name, value }) => [name, value])) : new Map();
  const name = String(attributes.get('name') ?? attributes.get('property') ?? '');
  const own =
    node.nodeName === 'meta' && name ? [{ name, content: String(attributes.get('content') ?? '') }] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(tagsOf) : [])];
}

/** Types of Zotero's own, which `dc:type` may name. */
const itemTypes = ['webpage', 'journalArticle', 'blogPost', 'report', 'document'];

export function readAsZotero(html: string): ZoteroItem {
  const tags = tagsOf(parse(html));
  // Highwire: the first tag whose name ends so.
  const highwire = (name: string) => tags.find((tag) => tag.name.endsWith(`citation_${name}`))?.content;
  // Others are statements of RDF: prefix, sign, property with a small first letter.
  const statements = tags.map(({ name, content }) => {
    const [, prefix = '', property = ''] = /^([a-z]+)[.:_](.+)$/i.exec(name) ?? [];
    return {
      key: `${prefix.toLowerCase()}:${property.charAt(0).toLowerCase()}${property.slice(1)}`,
      content,
    };
  });
  const all = (key: string) => statements.filter((each) => each.key === key).map(({ content }) => content);
  const rdf = (...keys: string[]) => keys.flatMap(all)[0];
  const guess = highwire('title') === undefined ? 'webpage' : 'journalArticle';
  const itemType =
    (rdf('og:type') === 'website' ? 'webpage' : undefined) ??
    itemTypes.find((type) => type === rdf('dc:type')) ??
    guess;
  const authors = tags.filter(({ name }) => name.endsWith('citation_author')).map(({ content }) => content);
  return {
    itemType,
    title: highwire('title') ?? rdf('dc:title', 'og:title'),
    // An author of Highwire's is cut at the last space; one of Dublin Core only at a comma.
    creators:
      authors.length > 0 ? authors.map((name) => name.replace(/^(.*) (\S+)$/, '$2, $1')) : all('dc:creator'),
    date: highwire('date') ?? highwire('publication_date') ?? rdf('article:published_time', 'dc:date'),
    language: highwire('language') ?? rdf('dc:language'),
    url: highwire('public_url'),
    websiteTitle: rdf('dc:source') ?? (itemType === 'webpage' ? rdf('og:site_name') : undefined),
    rights: rdf('dc:rights'),
    abstractNote:
      highwire('abstract') ??
      rdf('dc:description', 'og:description') ??
      tags.find(({ name }) => name === 'description')?.content,
  };
}
