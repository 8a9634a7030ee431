/** What search can find: one record for each section, event, name, claim and page, not for each page of HTML. */
import { words, type Words } from '../i18n/index.ts';
import { lineWords } from './citations.ts';
import { compareDates } from './dates.ts';
import type { Library } from './library.ts';
import { figureWords } from './numbers.ts';
import { recordMaker } from './search-add.ts';
import { docRecords } from './search-docs.ts';
import { groundOf } from './search-facts.ts';
import type { AddRecord, SearchRecord } from './search-record.ts';
import { pick } from './text.ts';

/**
 * All records of the site. Each stands in the index of the language that it is written in, and in no other: readers
 * of one language search the others too, and would find what is not translated twice.
 */
export function searchRecords(library: Library): SearchRecord[] {
  const maker = recordMaker(library);
  return library.site.languages.flatMap((language) => {
    const say = words(language);
    const add = maker(language);
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

function eventRecords(library: Library, language: string, say: Words, add: AddRecord): SearchRecord[] {
  return library.events
    .filter(({ title }) => language in title)
    .flatMap(({ id, title, short, text, disputed, date, kind, platforms, companies, cite }) =>
      add(id, pick(title, language), pick(text, language), {
        path: [say.places.timeline],
        more: [short, disputed ?? {}].map((words) => pick(words, language)).join(' '),
        dated: date,
        kind,
        about: [...platforms, ...companies],
        ground: groundOf(library, cite),
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
          names: Object.values(author),
          more: pick(dating, language),
          dated: written,
        })
      : []),
    ...claims
      .filter(({ text }) => language in text)
      .flatMap((claim) =>
        add(claim.id, pick(claim.text, language), pick(claim.why, language), {
          path: [pick(author, language), lineWords(claim, language)],
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
  const byDate = [...library.figures.values()].toSorted((a, b) => compareDates(a.date, b.date));
  const newest = new Map(byDate.map(({ id, label }) => [pick(label, language), id]));
  return [
    ...[...library.figures.values()]
      .filter(({ label }) => language in label)
      .flatMap((figure) =>
        add(
          figure.id,
          pick(figure.label, language),
          `${figureWords(figure, language)}, ${pick(figure.note, language)}`,
          {
            path: [say.places.numbers],
            dated: figure.date,
            about: figure.about,
            ground: groundOf(library, figure.cite),
            isMinor: newest.get(pick(figure.label, language)) !== figure.id,
          },
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
