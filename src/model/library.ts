/** The library: what all content joined looks like, and the shelves of it that pages read from. `join.ts` makes it. */
import type { Article, Page, Platform } from '../schema/article.ts';
import type { Chart } from '../schema/chart.ts';
import type { Disagreements } from '../schema/disagreement.ts';
import type { Event } from '../schema/event.ts';
import type { Feature } from '../schema/feature.ts';
import type { Figure } from '../schema/figure.ts';
import type { Permalinks } from '../schema/permalink.ts';
import type { Reference } from '../schema/reference.ts';
import type { Site } from '../schema/site.ts';
import type { Claim, Source } from '../schema/source.ts';
import type { Synonyms } from '../schema/synonyms.ts';
import type { Doc } from './content.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Moves } from './moves/moves.ts';
import type { Thing } from './things.ts';
import type { Use } from './uses/use.ts';

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
  readonly charts: ReadonlyMap<string, Chart>;
  /** By topic, in their authored order. */
  readonly disagreements: readonly Disagreements[];
  readonly features: readonly Feature[];
  readonly claims: ReadonlyMap<string, { claim: Claim; source: Source }>;
  readonly references: ReadonlyMap<string, Reference>;
  /** Platforms, companies, people and terms, as the glossary has them. */
  readonly glossary: readonly GlossaryEntry[];
  /** Everything that can be linked, by id. */
  readonly things: ReadonlyMap<string, Thing>;
  /** All of these, by `docKey`. */
  readonly docs: ReadonlyMap<string, Doc<Article | Platform | Page>>;
  /** Every id ever published, with the pages it stood on. */
  readonly permalinks: Permalinks;
  /** What of it stands elsewhere now. */
  readonly moves: Moves;
  /** Who links to, cites, shows or names each thing and reference, by its id. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** The same turned round: what each thing uses. */
  readonly linksFrom: ReadonlyMap<string, readonly Use[]>;
  /** By language of the texts: what readers type for words of theirs. */
  readonly synonyms: Synonyms;
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

/** The document that is the page at a path such as `articles/x/`; undefined where the page is one of the engine's own. */
export function pageDoc(
  page: string,
  language: string,
  { things, docs }: Pick<Library, 'things' | 'docs'>,
): Doc<Article | Platform | Page> | undefined {
  const id = page.split('/').at(-2) ?? '';
  return things.get(id)?.page === page ? docs.get(docKey(id, language)) : undefined;
}
