/** The library: all content joined into one frozen object, with everything that is wrong in it as data. */
import type { Article, Page, Platform } from '../schema/article.ts';
import type { Event } from '../schema/event.ts';
import type { Figure } from '../schema/figure.ts';
import type { Problem } from '../schema/problem.ts';
import type { Reference } from '../schema/reference.ts';
import type { Site } from '../schema/site.ts';
import type { Claim, Source } from '../schema/source.ts';
import { checkContent } from './checks.ts';
import type { Content, Doc } from './content.ts';
import { compareDates } from './dates.ts';
import { glossary, type GlossaryEntry } from './glossary.ts';
import { register } from './registry.ts';
import type { Thing } from './things.ts';
import { findUses, type Use } from './uses.ts';

export interface Library {
  readonly site: Site;
  /** The site's first language: every text has it. */
  readonly language: string;
  /** By their authored order, each in every language it is written in. */
  readonly articles: readonly Doc<Article>[];
  /** By lane. */
  readonly platforms: readonly Doc<Platform>[];
  readonly pages: readonly Doc<Page>[];
  readonly sources: readonly Source[];
  /** By date. */
  readonly events: readonly Event[];
  readonly figures: ReadonlyMap<string, Figure>;
  readonly claims: ReadonlyMap<string, { claim: Claim; source: Source }>;
  readonly references: ReadonlyMap<string, Reference>;
  /** Platforms, companies, people and terms, as the glossary has them. */
  readonly glossary: readonly GlossaryEntry[];
  /** Everything that can be linked, by id. */
  readonly things: ReadonlyMap<string, Thing>;
  /** All of these, by `docKey`. */
  readonly docs: ReadonlyMap<string, Doc<Article | Platform | Page>>;
  /** Retired ids with the ids that took their place. */
  readonly retired: ReadonlyMap<string, string>;
  /** Where each id is linked or cited. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
}

/** Joins content; problems are found, not thrown, so that all of them are told at once. */
export function buildLibrary(content: Content): { library: Library; problems: Problem[] } {
  const data = <T>(items: readonly { data: T }[]) => items.map((item) => item.data);
  const byId = <T extends { id: string }>(items: readonly { data: T }[]) =>
    new Map(data(items).map((item) => [item.id, item]));
  const site = content.site.data;
  const sources = data(content.sources);
  const { things, problems } = register(content);
  const library: Library = Object.freeze({
    site,
    language: site.languages[0] ?? 'en',
    articles: content.articles.toSorted((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id)),
    platforms: content.platforms.toSorted((a, b) => a.data.lane - b.data.lane || a.id.localeCompare(b.id)),
    pages: content.pages,
    sources,
    events: data(content.events).toSorted((a, b) => compareDates(a.date, b.date)),
    figures: byId(content.figures),
    claims: new Map(sources.flatMap((source) => source.claims.map((claim) => [claim.id, { claim, source }]))),
    references: byId(content.references),
    glossary: glossary(content),
    things,
    docs: new Map(
      [...content.articles, ...content.platforms, ...content.pages].map((doc) => [
        docKey(doc.id, doc.language),
        doc,
      ]),
    ),
    retired: new Map(
      Object.entries(content.permalinks?.data ?? {}).flatMap(([id, to]) => (to === null ? [] : [[id, to]])),
    ),
    uses: findUses(content),
  });
  return { library, problems: [...problems, ...checkContent(content, library)] };
}

/** The documents that a reader of a language sees: in that language, else in the site's first. */
export function inLanguage<T>(
  library: Pick<Library, 'language'>,
  docs: readonly Doc<T>[],
  language: string,
): Doc<T>[] {
  const chosen = new Map<string, Doc<T>>();
  for (const doc of docs) {
    if (doc.language === language || (doc.language === library.language && !chosen.has(doc.id)))
      chosen.set(doc.id, doc);
  }
  return [...chosen.values()];
}

/** The key of a document in `docs`. */
export function docKey(id: string, language: string): string {
  return `${language}/${id}`;
}

/** Every document of the site, of whatever kind. */
export function allDocs({ docs }: Pick<Library, 'docs'>): Doc<Article | Platform | Page>[] {
  return [...docs.values()];
}
