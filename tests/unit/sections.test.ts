/** `/data/sections.json`: everything that can be linked, and that its versions can be computed from it alone. */
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { sectionsJson, sectionsSchema } from '../../src/model/exports/sections.ts';
import { timelineJson, timelineSchema } from '../../src/model/exports/json.ts';
import { takeaways } from '../../src/model/exports/takeaway.ts';
import { versionOf } from '../../src/model/versions.ts';
import { sectionsFileSchema, type SectionsFile } from '../../src/schema/sections-file.ts';
import { schemaFaults } from '../json-schema.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const root = 'https://two-rivers.example/base/';
const json = sectionsJson({ library, root });
const file = sectionsFileSchema.parse(JSON.parse(json));
const things = new Map(file.things.map((thing) => [thing.id, thing]));
const thing = (id: string) => got(things.get(id));

test('the files are what their published schemas say, by another reader of schemas', () => {
  expect(schemaFaults(sectionsSchema(root), json)).toEqual([]);
  for (const timeline of takeaways(library))
    expect(schemaFaults(timelineSchema(root), timelineJson(timeline, { library, root }))).toEqual([]);
});

test('the schema refuses what is not so', () => {
  const faults = (change: (copy: SectionsFile) => void) => {
    const copy = structuredClone(file);
    change(copy);
    return schemaFaults(sectionsSchema(root), JSON.stringify(copy));
  };
  expect(faults(() => undefined)).toEqual([]);
  expect(faults((copy) => void (got(copy.things[0]).id = 'No Id'))).toHaveLength(1);
  expect(faults((copy) => void (got(got(copy.things[0]).texts.en).hash = '12'))).toHaveLength(1);
  expect(faults((copy) => void (got(got(copy.things[0]).texts.en).address = 'nowhere'))).toHaveLength(1);
  expect(faults((copy) => void Object.assign(copy, { more: 1 }))).toHaveLength(1);
});

test('everything that can be linked is there, each on a line of its own', () => {
  expect(file.things.map(({ id }) => id)).toEqual([...library.things.keys()]);
  expect(json.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(file.things.length);
  expect(file.$schema).toBe(`${root}data/sections.schema.json`);
  expect(file.retired['the-hill']).toEqual(['watershed']);
  expect(file.retired['canal-and-law']).toEqual(['canal', 'commission-powers']);
});

test('a section says where it is, where it will be found and what it is called in each language', () => {
  expect(thing('watershed')).toMatchObject({
    type: 'section',
    page: 'articles/why-join-two-rivers/',
    permalink: `${root}s/watershed/`,
    texts: {
      en: { title: 'The watershed', address: `${root}articles/why-join-two-rivers/#watershed` },
      'zh-Hans': { title: '分水岭', address: `${root}zh-hans/articles/why-join-two-rivers/#watershed` },
    },
  });
  expect(Object.keys(thing('commission-powers').texts)).toEqual(['en']);
});

/** As the schema tells an outsider to do it. */
function compute(id: string, language: string): string {
  const lines = (each: string): string[] => {
    const { texts, contains } = thing(each);
    return [...got(texts[language] ?? texts[file.language]).lines, ...contains.flatMap(lines)];
  };
  return createHash('sha256').update(lines(id).join('\n'), 'utf8').digest('hex').slice(0, 12);
}

test('every version can be computed from the file alone, and is the one that pages cite', () => {
  for (const { id, texts } of file.things) {
    for (const [language, { hash, reviewed }] of Object.entries(texts)) {
      expect(compute(id, language), `${id} ${language}`).toBe(hash);
      expect(versionOf(got(library.things.get(id)), library, language)).toEqual({ hash, reviewed });
    }
  }
});

test('links are told from both ends, and only between things', () => {
  const pairs = (from: (each: SectionsFile['things'][number]) => [string, string][]) =>
    file.things
      .flatMap(from)
      .map((pair) => pair.join(' > '))
      .sort();
  const out = pairs(({ id, linksTo }) => linksTo.map((to) => [id, to]));
  expect(out.length).toBeGreaterThan(50);
  expect(out).toEqual(pairs(({ id, linkedFrom }) => linkedFrom.map((from) => [from, id])));
  expect(out.filter((pair) => !pair.split(' > ').every((id) => things.has(id)))).toEqual([]);
});

test('the same content gives the same file', () => {
  expect(sectionsJson({ library: secondLibrary(), root })).toBe(json);
});
