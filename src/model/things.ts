/** Things: everything that can be linked, with its title and its address. */
import type { Text } from '../schema/text.ts';
import type { Content, Doc } from './content.ts';
import { pick } from './text.ts';

export type ThingType =
  | 'article'
  | 'section'
  | 'platform'
  | 'company'
  | 'person'
  | 'term'
  | 'event'
  | 'claim'
  | 'figure'
  | 'chart'
  | 'disagreement'
  | 'feature'
  | 'source'
  | 'page'
  | 'timeline'
  | 'diagram'
  | 'table';

/** Something that can be linked. */
export interface Thing {
  id: string;
  type: ThingType;
  title: Text;
  /** Page below the language's root, such as `articles/x/`. */
  page: string;
  /** Id on that page; empty for the page itself. */
  fragment: string;
  /** Languages that the page is written in; undefined where it stands in every language. */
  languages: readonly string[] | undefined;
  file: string;
  line: number;
}

/** Types of what pages written in MDX consist of; all others are entries of the data. */
const prose = new Set<ThingType>(['article', 'platform', 'page', 'section', 'timeline', 'diagram', 'table']);

/** Whether a thing is a page written in MDX, or a part of one. */
export function isProse(thing: Thing | undefined): thing is Thing {
  return thing !== undefined && prose.has(thing.type);
}

/** The page written in MDX that a thing is a part of; undefined for such a page itself, and for entries of the data. */
export function pageOf(thing: Thing, things: ReadonlyMap<string, Thing>): Thing | undefined {
  return isProse(thing) && thing.fragment ? things.get(thing.page.split('/').at(-2) ?? '') : undefined;
}

/** The title of a thing, that of a part with its page's before it: many sections have the same title. */
export function fullTitle(thing: Thing, language: string, things: ReadonlyMap<string, Thing>): string {
  const page = pageOf(thing, things);
  const title = pick(thing.title, language);
  return page ? `${pick(page.title, language)}: ${title}` : title;
}

/** Everything in the content that has an id and may be linked, in the order of the files. */
export function* collect(content: Content): Iterable<Thing> {
  for (const [type, docs] of [
    ['article', content.articles],
    ['platform', content.platforms],
    ['page', content.pages],
  ] as const) {
    const languages = Map.groupBy<string, Doc<object>>(docs, ({ id }) => id);
    for (const doc of docs)
      yield* collectDoc(
        type,
        doc,
        (languages.get(doc.id) ?? []).map(({ language }) => language),
      );
  }
  for (const { data, file, lineOf } of content.sources) {
    const page = `sources/${data.id}/`;
    const base = { page, languages: undefined, file };
    yield {
      ...base,
      id: data.id,
      type: 'source',
      title: { und: data.title },
      fragment: '',
      line: lineOf(['id']),
    };
    for (const [index, claim] of data.claims.entries()) {
      yield {
        ...base,
        id: claim.id,
        type: 'claim',
        title: claim.text,
        fragment: claim.id,
        line: lineOf(['claims', index, 'id']),
      };
    }
  }
  for (const { data, file, lineOf } of content.events) {
    yield {
      id: data.id,
      type: 'event',
      title: data.title,
      page: 'timeline/',
      fragment: data.id,
      languages: undefined,
      file,
      line: lineOf(['id']),
    };
  }
  for (const [type, entries] of [
    ['term', content.terms],
    ['company', content.companies],
    ['person', content.people],
  ] as const) {
    for (const { data, file, lineOf } of entries) {
      yield {
        id: data.id,
        type,
        title: data.name,
        page: 'glossary/',
        fragment: data.id,
        languages: undefined,
        file,
        line: lineOf(['id']),
      };
    }
  }
  for (const [type, page, entries] of [
    ['figure', 'numbers/', content.figures.map((item) => ({ item, title: item.data.label }))],
    ['chart', 'numbers/', content.charts.map((item) => ({ item, title: item.data.title }))],
    ['feature', 'compare/', content.features.map((item) => ({ item, title: item.data.name }))],
  ] as const) {
    for (const { item, title } of entries) {
      const { data, file, lineOf } = item;
      const line = lineOf(['id']);
      yield { id: data.id, type, title, page, fragment: data.id, languages: undefined, file, line };
    }
  }
  for (const { data, file, lineOf } of content.disagreements) {
    for (const [index, { id, title }] of data.disagreements.entries()) {
      const line = lineOf(['disagreements', index, 'id']);
      yield {
        id,
        type: 'disagreement',
        title,
        page: 'disagreements/',
        fragment: id,
        languages: undefined,
        file,
        line,
      };
    }
  }
}

type DocType = 'article' | 'platform' | 'page';
const folders = { article: 'articles/', platform: 'platforms/', page: '' } as const;

function* collectDoc(type: DocType, doc: Doc<object>, languages: readonly string[]): Iterable<Thing> {
  const { id, language, file, data, outline } = doc;
  const base = { page: `${folders[type]}${id}/`, languages, file };
  const title: Text =
    'title' in data ? { [language]: String(data.title) } : { ...('name' in data ? (data.name as Text) : {}) };
  yield { ...base, id, type, title, fragment: '', line: 1 };
  for (const section of outline.sections) {
    yield {
      ...base,
      id: section.id,
      type: 'section',
      title: { [language]: section.title },
      fragment: section.id,
      line: section.line,
    };
  }
  for (const { name, attributes, line } of outline.components) {
    const type = name === 'Timeline' ? 'timeline' : name === 'Table' ? 'table' : undefined;
    if (!type || attributes.id === undefined) continue;
    yield {
      ...base,
      id: attributes.id,
      type,
      title: { [language]: attributes.title ?? '' },
      fragment: attributes.id,
      line,
    };
  }
  for (const { meta, line } of outline.fences) {
    const [fragment = '', ...words] = meta.split(' ');
    yield { ...base, id: fragment, type: 'diagram', title: { [language]: words.join(' ') }, fragment, line };
  }
}
