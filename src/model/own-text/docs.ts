/** The own text of pages written in MDX and of what stands in them. */
import type { Article, Page, Platform } from '../../schema/article.ts';
import type { Outline } from '../../schema/section.ts';
import type { Doc } from '../content.ts';
import { allDocs, docKey, type Library } from '../library.ts';
import { curl, fillLinks, pick } from '../text.ts';
import type { Thing } from '../things.ts';
import { chooseEvents } from '../timelines.ts';
import { got, type Reader } from './reader.ts';

/** The page that a thing stands on, in the language if it is written in it. */
export function docOf(thing: Thing, library: Library, language: string): Doc<Article | Platform | Page> {
  const id = thing.page.split('/').at(-2) ?? '';
  const written = thing.languages?.includes(language) ?? false;
  return got(library.docs.get(docKey(id, written ? language : library.language)), thing);
}

export const docText: Reader = (thing, library, language) => {
  const { data, outline } = docOf(thing, library, language);
  const summary = 'answer' in data ? data.answer : data.description;
  return {
    lines: [pick(thing.title, language), summary, outline.lead].map(filler(library, language)),
    contains: sectionsBelow(outline, 0, 2),
  };
};

export const sectionText: Reader = (thing, library, language) => {
  const { outline } = docOf(thing, library, language);
  const at = outline.sections.findIndex(({ id }) => id === thing.id);
  const { title, text, depth } = got(outline.sections[at], thing);
  return {
    lines: [title, text].map(filler(library, language)),
    contains: depth === 2 ? sectionsBelow(outline, at + 1, 3) : [],
  };
};

/** The sections from a place on that belong to what stands before it: all of their depth, up to the next higher one. */
function sectionsBelow({ sections }: Outline, from: number, depth: 2 | 3): string[] {
  const rest = sections.slice(from);
  const end = depth === 2 ? -1 : rest.findIndex((section) => section.depth === 2);
  const own = rest.slice(0, end === -1 ? undefined : end);
  // A subsection before the first section has none above it but the page.
  const first = own.findIndex((section) => section.depth === depth);
  return own.filter((section, at) => section.depth === depth || at < first).map(({ id }) => id);
}

/** Writes the title of its target where a link has no words of its own, and curls quotes, as the page does. */
function filler({ things }: Library, language: string): (text: string) => string {
  return (text) => curl(fillLinks(text, language, things));
}

export const timelineText: Reader = (thing, library, language) => {
  const placed = allDocs(library)
    .flatMap(({ outline }) => outline.components)
    .find(({ name, attributes }) => name === 'Timeline' && attributes.id === thing.id);
  const { events } = chooseEvents(got(placed, thing).attributes, library);
  return { lines: [pick(thing.title, language)], contains: events.map(({ id }) => id) };
};

export const diagramText: Reader = (thing, library, language) => {
  const { outline } = docOf(thing, library, language);
  const fence = got(
    outline.fences.find(({ meta }) => meta.split(' ')[0] === thing.id),
    thing,
  );
  return { lines: [pick(thing.title, language), ...fence.text.split('\n')], contains: [] };
};

export const tableText: Reader = (thing, library, language) => {
  const { outline } = docOf(thing, library, language);
  const { rows } = got(
    outline.tables.find(({ id }) => id === thing.id),
    thing,
  );
  return { lines: [pick(thing.title, language), ...rows].map(filler(library, language)), contains: [] };
};
