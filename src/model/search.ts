/** What search can find: one record for each section, event, name, claim and page, not for each page of HTML. */
import { words, type Words } from '../i18n/index.ts';
import type { Standing } from '../schema/source.ts';
import type { Text } from '../schema/text.ts';
import { lineWords } from './citations.ts';
import { dateWords } from './dates.ts';
import { allDocs, type Library } from './library.ts';
import { figureWords } from './numbers.ts';
import { curl, languagePath, pick } from './text.ts';
import type { ThingType } from './things.ts';

export interface SearchRecord {
  /** Without the base path, which the browser adds. */
  url: string;
  language: string;
  type: ThingType;
  title: string;
  /** The page that it stands on; empty for a page itself. */
  page: string;
  text: string;
  /** Other names, in all languages: searched, not shown, and only on the record that defines the thing. */
  names: readonly string[];
  /** In words; empty for what has none. */
  date: string;
  standing: Standing | undefined;
}

/**
 * All records of the site. Each stands in the index of the language that it is written in, and in no other: readers
 * of one language search the others too, and would find what is not translated twice.
 */
export function searchRecords(library: Library): SearchRecord[] {
  const names = new Map(library.glossary.map(({ id, name, aliases }) => [id, namesOf(name, aliases)]));
  return library.site.languages.flatMap((language) => {
    const say = words(language);
    const add = adder(library, language, names);
    return [
      ...docRecords(library, language, add),
      ...eventRecords(library, language, say, add),
      ...entryRecords(library, language, say, add),
      ...sourceRecords(library, language, say, add),
      ...disagreementRecords(library, language, say, add),
      ...numberRecords(library, language, say, add),
    ];
  });
}

type Shown = Partial<Pick<SearchRecord, 'page' | 'date' | 'standing'>>;
type Add = (id: string, title: string, text: string, shown?: Shown) => SearchRecord[];

/** Makes the record of a thing; none for an id that another thing took. */
function adder(library: Library, language: string, names: ReadonlyMap<string, readonly string[]>): Add {
  const prefix = language === library.language ? '/' : `/${languagePath(language)}/`;
  return (id, title, text, { page = '', date = '', standing } = {}) => {
    const thing = library.things.get(id);
    if (!thing) return [];
    const url = prefix + thing.page + (thing.fragment && `#${thing.fragment}`);
    return [
      { url, language, type: thing.type, title, page, text, names: names.get(id) ?? [], date, standing },
    ];
  };
}

/** Pages written in MDX, and their sections. */
function docRecords(library: Library, language: string, add: Add): SearchRecord[] {
  const titleOf = (id: string) => pick(library.things.get(id)?.title ?? {}, language);
  // A link without words of its own reads as the title of what it leads to.
  const filled = (text: string) =>
    curl(text.replace(/\[\[([^\]]+)\]\]/g, (_, to: string) => titleOf(to)).replace(/\s+/g, ' ')).trim();
  return allDocs(library)
    .filter((doc) => doc.language === language)
    .flatMap(({ id, data, outline }) => [
      ...add(id, titleOf(id), filled(`${'answer' in data ? data.answer : data.description} ${outline.lead}`)),
      ...outline.sections.flatMap((section) =>
        add(section.id, curl(section.title), filled(section.text), { page: titleOf(id) }),
      ),
    ]);
}

function eventRecords({ events }: Library, language: string, say: Words, add: Add): SearchRecord[] {
  return events
    .filter(({ title }) => language in title)
    .flatMap(({ id, title, text, date }) =>
      add(id, pick(title, language), pick(text, language), {
        page: say.places.timeline,
        date: dateWords(date, language),
      }),
    );
}

/** Companies, people and terms; platforms have pages of their own. */
function entryRecords({ glossary }: Library, language: string, say: Words, add: Add): SearchRecord[] {
  return glossary
    .filter(({ type, text }) => type !== 'platform' && language in text)
    .flatMap(({ id, name, text }) =>
      add(id, pick(name, language), pick(text, language), { page: say.places.glossary }),
    );
}

function sourceRecords({ sources }: Library, language: string, say: Words, add: Add): SearchRecord[] {
  return sources.flatMap(({ id, title, author, kind, trust, claims }) => [
    ...(language in trust
      ? add(id, title, `${pick(kind, language)}. ${pick(trust, language)}`, { page: say.places.sources })
      : []),
    ...claims
      .filter(({ text }) => language in text)
      .flatMap((claim) =>
        add(claim.id, pick(claim.text, language), pick(claim.why, language), {
          page: `${pick(author, language)}, ${lineWords(claim, language)}`,
          standing: claim.standing,
        }),
      ),
  ]);
}

function disagreementRecords(
  { disagreements }: Library,
  language: string,
  say: Words,
  add: Add,
): SearchRecord[] {
  return disagreements
    .flatMap((topic) => topic.disagreements)
    .filter(({ title }) => language in title)
    .flatMap(({ id, title, verdict, why, sides }) =>
      add(
        id,
        pick(title, language),
        [verdict, why, ...sides.map(({ says }) => says)].map((text) => pick(text, language)).join(' '),
        { page: say.places.disagreements },
      ),
    );
}

/** Figures, charts of them, and features that platforms are compared by. */
function numberRecords(library: Library, language: string, say: Words, add: Add): SearchRecord[] {
  return [
    ...[...library.figures.values()]
      .filter(({ label }) => language in label)
      .flatMap((figure) =>
        add(
          figure.id,
          pick(figure.label, language),
          `${figureWords(figure, language)}, ${pick(figure.note, language)}`,
          { page: say.places.numbers, date: dateWords(figure.date, language) },
        ),
      ),
    ...[...library.charts.values()]
      .filter(({ title }) => language in title)
      .flatMap(({ id, title, text }) =>
        add(id, pick(title, language), pick(text, language), { page: say.places.numbers }),
      ),
    ...library.features
      .filter(({ name }) => language in name)
      .flatMap(({ id, name, text }) =>
        add(id, pick(name, language), pick(text, language), { page: say.places.compare }),
      ),
  ];
}

function namesOf(name: Text, aliases: Readonly<Record<string, readonly string[]>>): string[] {
  return [...new Set([...Object.values(name), ...Object.values(aliases).flat()])];
}
