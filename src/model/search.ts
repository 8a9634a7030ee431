/** What search can find: one record for each section, event, name, claim and page, not for each page of HTML. */
import { words, type Words } from '../i18n/index.ts';
import type { Text } from '../schema/text.ts';
import { lineWords } from './citations.ts';
import { dateWords, daysOf } from './dates.ts';
import type { Library } from './library.ts';
import { figureWords } from './numbers.ts';
import { aboutOf, namedIn, yearsBetween, yearsIn, type About } from './search-about.ts';
import { docRecords } from './search-docs.ts';
import type { AddRecord, SearchRecord } from './search-record.ts';
import { languagePath, pick } from './text.ts';

/**
 * All records of the site. Each stands in the index of the language that it is written in, and in no other: readers
 * of one language search the others too, and would find what is not translated twice.
 */
export function searchRecords(library: Library): SearchRecord[] {
  const names = new Map(library.glossary.map(({ id, name, aliases }) => [id, namesOf(name, aliases)]));
  const named = namedIn(library.glossary);
  return library.site.languages.flatMap((language) => {
    const say = words(language);
    const add = adder(library, language, names, named);
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

function adder(
  library: Library,
  language: string,
  names: ReadonlyMap<string, readonly string[]>,
  named: (text: string) => About,
): AddRecord {
  const prefix = language === library.language ? '/' : `/${languagePath(language)}/`;
  return (id, title, text, { path = [], more = '', kind = '', dated = '', standing, about = [] } = {}) => {
    const thing = library.things.get(id);
    if (!thing) return [];
    const url = prefix + thing.page + (thing.fragment && `#${thing.fragment}`);
    const whole = `${title} ${text} ${more}`;
    const given = aboutOf(library.glossary, [id, ...about]);
    const found = given.platforms.length + given.companies.length > 0 ? given : named(whole);
    const [from = '', to = ''] = dated ? daysOf(dated) : [];
    return [
      {
        ...{ url, language, type: thing.type, title, path, text, more, standing, kind },
        names: names.get(id) ?? [],
        date: dated && dateWords(dated, language),
        days: from && `${from}/${to}`,
        years: [
          ...new Set([...yearsBetween(Number(from.slice(0, 4)), Number(to.slice(0, 4))), ...yearsIn(whole)]),
        ]
          .filter((year) => year !== '0')
          .sort(),
        ...found,
      },
    ];
  };
}

function eventRecords({ events }: Library, language: string, say: Words, add: AddRecord): SearchRecord[] {
  return events
    .filter(({ title }) => language in title)
    .flatMap(({ id, title, short, text, disputed, date, kind, platforms, companies }) =>
      add(id, pick(title, language), pick(text, language), {
        path: [say.places.timeline],
        more: [short, disputed ?? {}].map((words) => pick(words, language)).join(' '),
        dated: date,
        kind,
        about: [...platforms, ...companies],
      }),
    );
}

/** Companies, people and terms; platforms have pages of their own. */
function entryRecords({ glossary }: Library, language: string, say: Words, add: AddRecord): SearchRecord[] {
  return glossary
    .filter(({ type, text }) => type !== 'platform' && language in text)
    .flatMap(({ id, name, text, about }) =>
      add(id, pick(name, language), pick(text, language), { path: [say.places.glossary], about }),
    );
}

function sourceRecords({ sources }: Library, language: string, say: Words, add: AddRecord): SearchRecord[] {
  return sources.flatMap(({ id, title, author, kind, trust, dating, written, claims }) => [
    ...(language in trust
      ? add(id, title, `${pick(kind, language)}. ${pick(trust, language)}`, {
          path: [say.places.sources],
          more: `${pick(author, language)} ${pick(dating, language)}`,
          dated: written,
        })
      : []),
    ...claims
      .filter(({ text }) => language in text)
      .flatMap((claim) =>
        add(claim.id, pick(claim.text, language), pick(claim.why, language), {
          path: [`${pick(author, language)}, ${lineWords(claim, language)}`],
          standing: claim.standing,
          about: claim.about,
        }),
      ),
  ]);
}

function disagreementRecords(
  { disagreements }: Library,
  language: string,
  say: Words,
  add: AddRecord,
): SearchRecord[] {
  return disagreements.flatMap((topic) =>
    topic.disagreements
      .filter(({ title }) => language in title)
      .flatMap(({ id, title, verdict, why, sides, about }) =>
        add(
          id,
          pick(title, language),
          [verdict, why, ...sides.map(({ says }) => says)].map((text) => pick(text, language)).join(' '),
          { path: [say.places.disagreements, pick(topic.topic, language)], about },
        ),
      ),
  );
}

/** Figures, charts of them, and features that platforms are compared by. */
function numberRecords(library: Library, language: string, say: Words, add: AddRecord): SearchRecord[] {
  return [
    ...[...library.figures.values()]
      .filter(({ label }) => language in label)
      .flatMap((figure) =>
        add(
          figure.id,
          pick(figure.label, language),
          `${figureWords(figure, language)}, ${pick(figure.note, language)}`,
          { path: [say.places.numbers], dated: figure.date, about: figure.about },
        ),
      ),
    ...[...library.charts.values()]
      .filter(({ title }) => language in title)
      .flatMap(({ id, title, text, series }) =>
        add(id, pick(title, language), pick(text, language), {
          path: [say.places.numbers],
          about: series.map(({ of }) => of),
        }),
      ),
    ...library.features
      .filter(({ name }) => language in name)
      .flatMap(({ id, name, text, cells }) =>
        add(id, pick(name, language), pick(text, language), {
          path: [say.places.compare],
          more: cells.map((cell) => pick(cell.text ?? {}, language)).join(' '),
          about: cells.map(({ platform }) => platform),
        }),
      ),
  ];
}

function namesOf(name: Text, aliases: Readonly<Record<string, readonly string[]>>): string[] {
  return [...new Set([...Object.values(name), ...Object.values(aliases).flat()])];
}
