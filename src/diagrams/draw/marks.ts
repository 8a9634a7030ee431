/**
 * The marks on the axis of a timeline. The shape tells the kind, since colour is not seen by all. How exactly the date
 * is known shows too: a mark is filled for a day and open for anything less; its stem reaches further along the axis
 * the less is known, and has ends where a date has two.
 */
import type { Mark } from '../../model/diagram.ts';
import type { Precision } from '../../model/dates.ts';
import { round } from './svg.ts';

/** Outlines around the middle of a mark, all of much the same weight to the eye. */
const outlines: Record<Mark, string> = {
  circle: 'm-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0z',
  square: 'm-9-9h18v18h-18z',
  diamond: 'm0-13l13 13-13 13-13-13z',
  triangle: 'm0-13l12.5 21.5h-25z',
  bar: 'm-12.5-5h25v10h-25z',
};

/** Stems above and below a mark, from its upper end; they leave out the middle, which is open. */
const stems: Record<Precision['unit'], string> = {
  day: '',
  month: '',
  season: 'm0-20v7m0 26v7',
  year: 'm0-27v14m0 26v14',
  span: 'm-7-26h14m-7 0v13m0 26v13m-7 0h14',
};

/** Path data of a mark with its middle at a point. */
export function markPath(mark: Mark, unit: Precision['unit'], x: number, y: number): string {
  const middle = `M${round(x)} ${round(y)}`;
  return middle + outlines[mark] + (stems[unit] && middle + stems[unit]);
}

/** Class names of a mark; the stylesheet says what they look like. */
export function markClass(mark: Mark, { unit, doubt }: Precision): string {
  const isOpen = unit !== 'day' || doubt !== undefined;
  return ['timeline-mark', mark, isOpen && 'open', doubt].filter(Boolean).join(' ');
}
