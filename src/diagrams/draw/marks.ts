/** The marks on the axis of a timeline: told apart by shape, since colour is not seen by all. */
import type { Mark } from '../../model/diagram.ts';
import { round } from './svg.ts';

/** Outlines around the middle of a mark, all of much the same weight to the eye. */
const outlines: Record<Mark, string> = {
  circle: 'm-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0z',
  square: 'm-9-9h18v18h-18z',
  diamond: 'm0-13l13 13-13 13-13-13z',
  triangle: 'm0-13l12.5 21.5h-25z',
  bar: 'm-12.5-5h25v10h-25z',
};

/** Path data of a mark with its middle at a point. */
export function markPath(mark: Mark, x: number, y: number): string {
  return `M${round(x)} ${round(y)}${outlines[mark]}`;
}
