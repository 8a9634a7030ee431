/** Citations: their numbers on a page, and what each leads to. */
import { words } from '../i18n/index.ts';
import type { Citation } from '../schema/citation.ts';
import type { Reference } from '../schema/reference.ts';
import type { Outline } from '../schema/section.ts';
import type { Claim, Source, Standing } from '../schema/source.ts';
import type { Library } from './library.ts';

/** What a statement rests on: a citation's standing, or nothing but our own words. */
export type Ground = Standing | 'own';

/** What a citation leads to. A cited reference counts as supported. */
export type Cited =
  | { type: 'claim'; standing: Standing; at: string | undefined; claim: Claim; source: Source }
  | { type: 'reference'; standing: 'supported'; at: string | undefined; reference: Reference };

/** What a note of a page says: what is cited, or why nothing is. */
export type Noted = Cited | { type: 'own'; standing: 'own'; why: string };

/** @throws on an unknown id: the checks have refused it before any page is rendered. */
export function resolveCitation(
  { of, at }: Citation,
  { claims, references }: Pick<Library, 'claims' | 'references'>,
): Cited {
  const known = claims.get(of);
  if (known) return { type: 'claim', standing: known.claim.standing, at, ...known };
  const reference = references.get(of);
  if (reference) return { type: 'reference', standing: 'supported', at, reference };
  throw new Error(`There is no claim or reference "${of}".`);
}

/** As `resolveCitation`, for what may also be a reason for having none. */
export function resolveNote({ of, at, why }: Note, library: Pick<Library, 'claims' | 'references'>): Noted {
  return why === undefined ? resolveCitation({ of, at }, library) : { type: 'own', standing: 'own', why };
}

/** A citation, or the reason for having none. */
export interface Note extends Citation {
  why?: string | undefined;
}

/** One entry of a page's numbered list. */
export interface Numbered extends Note {
  number: number;
}

/** The citations of a page in the order of their first use; the same place in the same work keeps its number. */
export function numberCitations({ citations }: Pick<Outline, 'citations'>): Numbered[] {
  const numbered = new Map<string, Numbered>();
  for (const { of, at, why } of citations) {
    const key = citationKey({ of, at, why });
    if (!numbered.has(key)) numbered.set(key, { of, at, why, number: numbered.size + 1 });
  }
  return [...numbered.values()];
}

export function citationKey({ of, at, why }: Note): string {
  return JSON.stringify([of, at ?? '', why ?? '']);
}

/** Standings that a reader must be warned of. */
export function isDisputed(standing: Ground): boolean {
  return standing === 'contradicted' || standing === 'outdated';
}

/** How many disputed claims a page names: cited ones and corrected ones, each once. */
export function countDisputed(
  { citations, components }: Pick<Outline, 'citations' | 'components'>,
  library: Library,
): number {
  const named = [
    ...citations.map(({ of }) => of),
    ...components.map(({ attributes }) => attributes.of ?? ''),
  ];
  return [...new Set(named)].filter((id) => {
    const standing = library.claims.get(id)?.claim.standing;
    return standing !== undefined && isDisputed(standing);
  }).length;
}

/** Where in its source a claim stands: "line 53", "lines 7, 11". */
export function lineWords({ line, lines = [line ?? 0] }: Claim, language: string): string {
  const say = words(language);
  return lines.length === 1 ? say.line(lines.join('')) : say.lines(lines.join(', '));
}
