/** What a thing says in its own words, as plain text in lines: the ground of its version and of `/data/sections.json`. */
import type { Library } from '../library.ts';
import type { Thing, ThingType } from '../things.ts';
import { dataReaders } from './data.ts';
import { diagramText, docText, sectionText, tableText, timelineText } from './docs.ts';
import type { OwnText, Reader } from './reader.ts';

const readers: Record<ThingType, Reader> = {
  ...dataReaders,
  article: docText,
  platform: docText,
  page: docText,
  section: sectionText,
  timeline: timelineText,
  diagram: diagramText,
  table: tableText,
};

/**
 * The own text of a thing in a language, in the site's first where it has none in that one. Dates, standings and units
 * are given as the data has them, so that another wording of the interface changes nothing. Charts and timelines placed
 * in a section are things of their own, as are the data that they draw.
 * @throws on a thing that is not of the library.
 */
export function ownText(thing: Thing, library: Library, language: string): OwnText {
  const written = thing.languages?.includes(language) ?? true;
  const { lines, contains } = readers[thing.type](thing, library, written ? language : library.language);
  return { lines: lines.map(normal).filter(Boolean), contains };
}

/** A line without what typesetting adds: NFC, white space of any kind and length as one space. */
function normal(line: string): string {
  return line.normalize('NFC').replace(/\s+/g, ' ').trim();
}
