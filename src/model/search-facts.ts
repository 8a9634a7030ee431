/** What a straight answer tells besides what a thing is: one number, with its date, its place and what it rests on. */
import type { Figure } from '../schema/figure.ts';
import type { Standing } from '../schema/source.ts';
import { compareDates } from './dates.ts';
import type { Library } from './library.ts';

/** The figure to tell of each thing: the newest count of its monthly users, or else its newest figure. */
export function keyFigures({ figures }: Pick<Library, 'figures'>): Map<string, Figure> {
  const byDate = [...figures.values()].toSorted((a, b) => compareDates(a.date, b.date));
  const isCount = ({ metric }: Figure) => metric === 'monthly-active';
  // Later ones take the place of earlier ones, counts that of everything else.
  return new Map(
    [...byDate.filter((figure) => !isCount(figure)), ...byDate.filter(isCount)].flatMap((figure) =>
      // What a figure is about first is what it is a figure of.
      figure.about.slice(0, 1).map((id) => [id, figure] as const),
    ),
  );
}

/** What a statement rests on: the standing of the claim that it cites first; a reference counts as supported. */
export function groundOf({ claims }: Pick<Library, 'claims'>, cite: readonly { of: string }[]): Standing {
  return claims.get(cite[0]?.of ?? '')?.claim.standing ?? 'supported';
}
