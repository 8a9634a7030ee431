/** The evidence behind the site, counted and listed: what the report of `npm run evidence` says. */
import type { Article, Page, Platform } from '../schema/article.ts';
import type { Sentence } from '../schema/section.ts';
import { standings, type Source, type Standing } from '../schema/source.ts';
import type { Doc } from './content.ts';
import { allDocs, type Library } from './library.ts';
import { lineNumbers } from './source-lines.ts';
import { isProse } from './things.ts';
import { uncitedNumbers, uncitedSuperlatives } from './uncited.ts';

/** A place in the content, and what is to be said of it. */
export interface Finding {
  file: string;
  line: number;
  what: string;
}

/** How a claim is used: by a page written in MDX, else by an event, a figure or an entry, else by a disagreement. */
export const claimUses = ['pages', 'data', 'disagreements', 'unused'] as const;
export type ClaimUse = (typeof claimUses)[number];

export interface SourceTally {
  id: string;
  claims: Record<Standing, number>;
  uses: Record<ClaimUse, number>;
  lines: number;
  setAside: number;
}

export interface Evidence {
  sources: SourceTally[];
  /** Claims that neither a page nor a disagreement uses. */
  unusedClaims: string[];
  unusedReferences: string[];
  /** Sentences with a number or a date and no citation: problems, in articles. */
  numbers: Finding[];
  /** Sentences with a superlative and no citation. */
  superlatives: Finding[];
  /** Sentences that say why they have no citation. */
  optedOut: Finding[];
  /** Articles whose newest reference is older, by their `reviewed` date, than the limit. */
  stale: Finding[];
  withoutFigure: Finding[];
  sectionsUncited: Finding[];
  sectionsUnlinked: Finding[];
  platformsWithoutEvent: string[];
}

/** @param limit years between the newest reference of an article and the day up to which its record was read. */
export function evidence(library: Library, limit: number): Evidence {
  const docs = allDocs(library);
  const prose = [...library.articles, ...library.platforms];
  const useOf = (id: string): ClaimUse => {
    const users = (library.uses.get(id) ?? []).map(({ from }) => library.things.get(from));
    if (users.some(isProse)) return 'pages';
    // A claim rests on its references, which is no use of them yet.
    const others = users.filter((thing) => thing?.type !== 'claim');
    if (others.some((thing) => thing?.type !== 'disagreement')) return 'data';
    return others.length > 0 ? 'disagreements' : 'unused';
  };
  const fromClaims = new Set(
    [...library.claims.values()].flatMap(({ claim }) => claim.references.map(({ of }) => of)),
  );
  return {
    sources: library.sources.map((source) => tally(source, useOf)),
    unusedClaims: [...library.claims.keys()].filter((id) => useOf(id) === 'unused'),
    unusedReferences: [...library.references.keys()].filter(
      (id) => useOf(id) === 'unused' && !fromClaims.has(id),
    ),
    numbers: prose.flatMap(({ file, outline }) => uncitedNumbers(outline, library).map(quote(file))),
    superlatives: prose.flatMap(({ file, outline }) =>
      uncitedSuperlatives(outline, library).map(quote(file)),
    ),
    optedOut: docs.flatMap(({ file, outline }) =>
      outline.citations.flatMap(({ why, line }) => (why === undefined ? [] : [{ file, line, what: why }])),
    ),
    stale: library.articles.flatMap((doc) => staleness(doc, library, limit)),
    withoutFigure: library.articles
      .filter(
        ({ outline }) => !outline.components.some(({ name }) => name === 'Timeline' || name === 'Chart'),
      )
      .map(({ file, id }) => ({ file, line: 1, what: `${id} has neither a timeline nor a chart` })),
    sectionsUncited: prose.flatMap(uncitedSections),
    sectionsUnlinked: library.articles.flatMap(({ file, outline }) =>
      outline.sections
        .filter(({ id, depth }) => depth === 2 && !library.uses.has(id))
        .map(({ id, line }) => ({ file, line, what: `nothing links to ${id}` })),
    ),
    platformsWithoutEvent: library.platforms
      .map(({ id }) => id)
      .filter((id) => !library.events.some(({ platforms }) => platforms.includes(id))),
  };
}

const quote =
  (file: string) =>
  ({ line, text }: Sentence): Finding => ({ file, line, what: text });

function tally({ id, claims, lines, setAside }: Source, useOf: (id: string) => ClaimUse): SourceTally {
  const standing = count(
    standings,
    claims.map((claim) => claim.standing),
  );
  const uses = count(
    claimUses,
    claims.map((claim) => useOf(claim.id)),
  );
  const aside = setAside.flatMap((some) => lineNumbers(some.lines));
  return { id, claims: standing, uses, lines: lineNumbers(lines).length, setAside: aside.length };
}

/** How often each word stands in a list. */
function count<T extends string>(words: readonly T[], list: readonly T[]): Record<T, number> {
  const pairs = words.map((word) => [word, list.filter((other) => other === word).length]);
  return Object.fromEntries(pairs) as Record<T, number>;
}

function uncitedSections({ file, outline }: Doc<Article | Platform | Page>): Finding[] {
  return outline.sections.flatMap(({ id, line, depth }, at) => {
    // The parts of a section count for it.
    const parts = new Set([id]);
    for (const next of outline.sections.slice(at + 1)) {
      if (next.depth <= depth) break;
      parts.add(next.id);
    }
    const cited = [...outline.citations, ...outline.components.filter(({ name }) => name === 'Correction')];
    return cited.some(({ section }) => parts.has(section))
      ? []
      : [{ file, line, what: `${id} cites nothing` }];
  });
}

function staleness({ file, id, data, outline }: Doc<Article>, library: Library, limit: number): Finding[] {
  const dates = outline.citations.flatMap(({ of }) => {
    const parts = library.references.get(of)?.issued?.['date-parts'][0];
    return parts ? [Date.UTC(parts[0] ?? 0, (parts[1] ?? 1) - 1, parts[2] ?? 1)] : [];
  });
  const newest = Math.max(...dates);
  const years = (Date.parse(data.reviewed) - newest) / (365.25 * 24 * 60 * 60 * 1000);
  if (years <= limit) return [];
  const what = Number.isFinite(years)
    ? `the newest reference of ${id} is ${years.toFixed(1)} years older than its review`
    : `${id} cites no dated reference`;
  return [{ file, line: 1, what }];
}
