/** Joins content into the library, one frozen object, and yields everything that is wrong in it as data. */
import type { Problem } from '../schema/problem.ts';
import { checkContent } from './checks.ts';
import type { Content } from './content.ts';
import { compareDates } from './dates.ts';
import { glossary } from './glossary.ts';
import { docKey, type Library } from './library.ts';
import { checkUnpromised } from './moves/checks.ts';
import { findMoves } from './moves/moves.ts';
import { register } from './registry.ts';
import { titleTimelines } from './timeline-parts.ts';
import { findUses, linksFrom } from './uses/find.ts';

export interface Joined {
  library: Library;
  problems: Problem[];
  /** What else must be mended before the site is published. */
  unpromised: Problem[];
  /** What was published, with its file and lines; undefined for a site that has no list of it. */
  promised: Content['permalinks'];
}

/** Joins content; problems are found, not thrown, so that all of them are told at once. */
export function joinContent(content: Content): Joined {
  const data = <T>(items: readonly { data: T }[]) => items.map((item) => item.data);
  const byId = <T extends { id: string }>(items: readonly { data: T }[]) =>
    new Map(data(items).map((item) => [item.id, item]));
  const site = content.site.data;
  const language = site.languages[0] ?? 'en';
  const permalinks = content.permalinks?.data ?? {};
  const sources = data(content.sources);
  const { things, problems } = register(content);
  const events = data(content.events).toSorted((a, b) => compareDates(a.date, b.date));
  const docs = [...content.articles, ...content.platforms, ...content.pages];
  titleTimelines(docs, { site, things, events });
  const uses = findUses(content, things);
  const library: Library = Object.freeze({
    site,
    language,
    articles: content.articles.toSorted((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id)),
    platforms: content.platforms.toSorted((a, b) => a.data.lane - b.data.lane || a.id.localeCompare(b.id)),
    pages: content.pages,
    sources,
    events,
    figures: byId(content.figures),
    charts: byId(content.charts),
    disagreements: data(content.disagreements).toSorted((a, b) => a.order - b.order),
    features: data(content.features),
    claims: new Map(sources.flatMap((source) => source.claims.map((claim) => [claim.id, { claim, source }]))),
    references: byId(content.references),
    glossary: glossary(content),
    things,
    docs: new Map(docs.map((doc) => [docKey(doc.id, doc.language), doc])),
    permalinks,
    moves: findMoves(permalinks, things, { languages: site.languages, language }),
    uses,
    linksFrom: linksFrom(uses),
    synonyms: content.synonyms?.data ?? {},
  });
  return {
    library,
    problems: [...problems, ...checkContent(content, library)],
    unpromised: checkUnpromised(content, library),
    promised: content.permalinks,
  };
}
