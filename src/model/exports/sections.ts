/** Everything that can be linked, with its version, as JSON; and the JSON Schema that describes it. */
import { z } from 'zod';
import { sectionsFileSchema, type SectionsFile } from '../../schema/sections-file.ts';
import { thingAddress } from '../addresses.ts';
import { ownText } from '../own-text/own-text.ts';
import { pick } from '../text.ts';
import type { Thing } from '../things.ts';
import type { Use } from '../uses/use.ts';
import { versionOf } from '../versions.ts';
import { permalink, reviewedOn, type Published } from './records.ts';

/** Paths below the site's root. */
export const sectionsPath = 'data/sections.json';
export const sectionsSchemaPath = 'data/sections.schema.json';

type ThingRecord = SectionsFile['things'][number];

/** The file, with each thing on a line of its own: small, and versions of it can be compared by lines. */
export function sectionsJson(published: Published): string {
  const { library, root } = published;
  const { things, ...head }: SectionsFile = {
    $schema: root + sectionsSchemaPath,
    name: pick(library.site.name, library.language),
    address: root,
    language: library.language,
    licence: library.site.licence.words,
    reviewed: reviewedOn(library),
    retired: Object.fromEntries(
      [...library.moves.retired].map(([id, to]) => [id, to.map((heir) => heir.id)]),
    ),
    things: [...library.things.values()].map((thing) => recordOf(thing, published)),
  };
  const lines = things.map((thing) => JSON.stringify(thing));
  return `${JSON.stringify(head).slice(0, -1)},"things":[\n${lines.join(',\n')}\n]}\n`;
}

/** JSON Schema, draft 2020-12. */
export function sectionsSchema(root: string): string {
  const schema = { $id: root + sectionsSchemaPath, ...z.toJSONSchema(sectionsFileSchema) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function recordOf(thing: Thing, published: Published): ThingRecord {
  const { library, root } = published;
  const { id, type, page } = thing;
  const known = (uses: readonly Use[] | undefined, end: 'from' | 'to') => [
    ...new Set((uses ?? []).map((use) => use[end]).filter((other) => library.things.has(other))),
  ];
  return {
    id,
    type,
    permalink: permalink(id, root),
    page,
    texts: Object.fromEntries(
      languagesOf(thing, published).map((tag) => [tag, textOf(thing, tag, published)]),
    ),
    contains: ownText(thing, library, library.language).contains,
    linksTo: known(library.linksFrom.get(id), 'to'),
    linkedFrom: known(library.uses.get(id), 'from'),
  };
}

/** The languages that a thing has a text of its own in: of data, those in which it reads otherwise than in the first. */
function languagesOf(thing: Thing, { library }: Published): string[] {
  const { site, language: first } = library;
  const lines = (language: string) => ownText(thing, library, language).lines.join('\n');
  return site.languages.filter(
    (tag) => tag === first || (thing.languages?.includes(tag) ?? lines(tag) !== lines(first)),
  );
}

function textOf(thing: Thing, language: string, published: Published): ThingRecord['texts'][string] {
  const { library } = published;
  return {
    title: pick(thing.title, language),
    address: thingAddress(thing, language, published),
    ...versionOf(thing, library, language),
    lines: ownText(thing, library, language).lines,
  };
}
