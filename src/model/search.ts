/** What search can find: one record for each section, event, term, claim and page, not for each page of HTML. */
import { words } from '../i18n/index.ts';
import type { ThingType } from './registry.ts';
import { linesOf } from './citations.ts';
import type { Doc } from './content.ts';
import { dateWords, yearOf } from './dates.ts';
import { allDocs, inLanguage, type Library } from './library.ts';
import { curl, languagePath, pick } from './text.ts';

/** A Pagefind custom record; its `url` is without the base path, which the browser adds. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** All records of the site, in every language it is published in. */
export function searchRecords(library: Library): SearchRecord[] {
  return library.site.languages.flatMap((language) => recordsIn(library, language));
}

function recordsIn(library: Library, language: string): SearchRecord[] {
  const say = words(language);
  const { things, language: first } = library;
  const prefix = language === first ? '/' : `/${languagePath(language)}/`;
  const record = (id: string, title: string, content: string, page: string, more: Partial<SearchRecord['meta']> = {}, filters: SearchRecord['filters'] = {}): SearchRecord[] => {
    const thing = things.get(id);
    if (thing?.page === undefined) return [];
    const type = say.entryTypes[thing.type];
    return [
      {
        url: prefix + thing.page + (thing.fragment && `#${thing.fragment}`),
        // The title is searched with its own weight; here it makes excerpts and phrases whole.
        content: `${title}. ${content}`,
        language,
        meta: { title, page, type, kind: thing.type satisfies ThingType, ...more },
        filters: { [say.filterType]: [type], ...filters },
      },
    ];
  };
  const title = (id: string) => pick(things.get(id)?.title ?? {}, language);
  const named = (ids: readonly string[]) => ({ [say.filterAbout]: ids.map(title) });

  const docs = inLanguage(library, allDocs(library), language)
    .filter((doc) => doc.language === language)
    .flatMap((doc) => docRecords(doc, title, (id, content, about, heading) => record(id, heading, content, title(doc.id), aliasesOf(library, id), named(about))));
  const events = library.events.flatMap(({ id, text, date, platforms, companies }) =>
    record(id, title(id), pick(text, language), say.places.timeline, { date: dateWords(date, language) }, { ...named([...platforms, ...companies]), [say.filterYear]: [String(yearOf(date))] }),
  );
  const entries = library.glossary
    .filter(({ type }) => type !== 'platform')
    .flatMap(({ id, text }) => record(id, title(id), pick(text, language), say.places.glossary, aliasesOf(library, id)));
  const claims = library.sources.flatMap((source) => [
    ...record(source.id, source.title, `${pick(source.kind, language)}. ${pick(source.trust, language)}`, say.places.sources),
    ...source.claims.flatMap((claim) =>
      record(claim.id, pick(claim.text, language), claim.why ? pick(claim.why, language) : '', `${pick(source.author, language)}, ${say.line(linesOf(claim))}`, { standing: say.standings[claim.standing] }, named(claim.about)),
    ),
  ]);
  return [...docs, ...events, ...entries, ...claims];
}

type Add = (id: string, content: string, about: readonly string[], heading: string) => SearchRecord[];

function docRecords(doc: Doc<object>, title: (id: string) => string, add: Add): SearchRecord[] {
  const { id, data, outline } = doc;
  const about = 'about' in data ? (data.about as string[]) : [];
  const summary = 'answer' in data ? String(data.answer) : 'description' in data ? String(data.description) : '';
  const filled = (text: string) => curl(text.replace(/\[\[([^\]]+)\]\]/g, (_, to: string) => title(to)).replace(/\s+/g, ' ').trim());
  return [
    ...add(id, filled(`${summary} ${outline.lead}`), about, title(id)),
    ...outline.sections.flatMap((section) => add(section.id, filled(section.text), about, curl(section.title))),
  ];
}

/** Other names of a thing, in all languages: searched, not shown, and only on the record that defines it. */
function aliasesOf({ glossary }: Library, id: string): { alias?: string } {
  const entry = glossary.find((candidate) => candidate.id === id);
  if (!entry) return {};
  const names = [...Object.values(entry.name), ...Object.values(entry.aliases).flat()];
  return { alias: [...new Set(names)].join(', ') };
}
