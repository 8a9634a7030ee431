/** The registry: everything that can be linked, by its id, with its title and its address. */
import type { Problem } from '../schema/problem.ts';
import type { Text } from '../schema/text.ts';
import { idPattern } from '../schema/text.ts';
import type { Content, Doc } from './content.ts';

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
  | 'source'
  | 'page'
  | 'timeline'
  | 'diagram';

/** Something that can be linked. */
export interface Thing {
  id: string;
  type: ThingType;
  title: Text;
  /** Page below the language's root, such as `articles/x/`; undefined where nothing shows the thing yet. */
  page: string | undefined;
  /** Id on that page; empty for the page itself. */
  fragment: string;
  /** Languages that the page is written in; undefined where it stands in every language. */
  languages: readonly string[] | undefined;
  file: string;
  line: number;
}

/** Registers everything; an id used twice, or not well formed, is a problem. */
export function register(content: Content): { things: Map<string, Thing>; problems: Problem[] } {
  const things = new Map<string, Thing>();
  const problems: Problem[] = [];
  for (const thing of collect(content)) {
    const { id, type, file, line } = thing;
    const known = things.get(id);
    if (!idPattern.test(id)) problems.push(malformed(thing));
    else if (!known) things.set(id, thing);
    else if (isTranslation(known, thing)) Object.assign(known.title, thing.title);
    else {
      const what = `The id \`${id}\` of this ${type} is already that of a ${known.type} (${known.file}:${String(known.line)}).`;
      problems.push({
        kind: 'duplicate-id',
        file,
        line,
        what,
        mend: 'Give one of the two another id; ids are unique over the whole site.',
      });
    }
  }
  for (const { data, file, lineOf } of content.references) {
    const known = things.get(data.id);
    if (!known) continue;
    const what = `The id \`${data.id}\` of this reference is already that of a ${known.type} (${known.file}:${String(known.line)}).`;
    problems.push({
      kind: 'duplicate-id',
      file,
      line: lineOf(['id']),
      what,
      mend: 'Give the reference another id.',
    });
  }
  return { things, problems };
}

/** The same section, page or diagram in another language: same id, same page, other file. */
function isTranslation(known: Thing, thing: Thing): boolean {
  return (
    known.type === thing.type &&
    known.page === thing.page &&
    known.file !== thing.file &&
    thing.languages !== undefined
  );
}

function malformed({ id, type, file, line }: Thing): Problem {
  if (type === 'section' && id === '') {
    const mend =
      'Write it behind the title: `## Title {#short-id}`. It is the permanent address of the section.';
    return { kind: 'heading-id', file, line, what: 'This heading has no id.', mend };
  }
  const mend = 'Use lower-case letters and digits, joined by single hyphens.';
  return {
    kind: 'heading-id',
    file,
    line,
    what: `The id \`${id}\` of this ${type} is not well formed.`,
    mend,
  };
}

function* collect(content: Content): Iterable<Thing> {
  for (const [type, docs] of [
    ['article', content.articles],
    ['platform', content.platforms],
    ['page', content.pages],
  ] as const) {
    for (const doc of docs) yield* collectDoc(type, doc, docs);
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
  for (const { data, file, lineOf } of content.figures) {
    const home = content.articles.find((article) => article.data.keyFacts.includes(data.id));
    const page = home && `articles/${home.id}/`;
    yield {
      id: data.id,
      type: 'figure',
      title: data.label,
      page,
      fragment: data.id,
      languages: undefined,
      file,
      line: lineOf(['id']),
    };
  }
}

type DocType = 'article' | 'platform' | 'page';
const folders = { article: 'articles/', platform: 'platforms/', page: '' } as const;

function* collectDoc(type: DocType, doc: Doc<object>, all: readonly Doc<object>[]): Iterable<Thing> {
  const { id, language, file, data, outline } = doc;
  const languages = all.filter((other) => other.id === id).map((other) => other.language);
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
    if (name !== 'Timeline' || attributes.id === undefined) continue;
    yield {
      ...base,
      id: attributes.id,
      type: 'timeline',
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
