/** Marks of numbers: a shape for each series, hollow for an approximate number, with a tick for a bound. */
import type { Figure } from '../../schema/figure.ts';

export interface Mark {
  /** Percent of the plot, from the left and from the top. */
  x: number;
  y: number;
  /** Path around its own middle, in pixels. */
  d: string;
  /** The number is approximate. */
  hollow: boolean;
}

/** Circle, square, diamond, triangle, triangle on its point, bar: of much the same size. */
const shapes = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  'M-3.6-3.6h7.2v7.2h-7.2z',
  'M0-5.2 5.2 0 0 5.2-5.2 0z',
  'M0-5 5 3.8H-5z',
  'M0 5 5-3.8H-5z',
  'M-5-2h10v4h-10z',
];

const ticks = { over: 'M0-5v-6', under: 'M0 5v6' };

/** The path of a number's mark in the series of an index; beyond six series shapes come again. */
export function markPath(index: number, { bound }: Partial<Pick<Figure, 'bound'>>): string {
  return (shapes[index % shapes.length] ?? '') + (bound ? ticks[bound] : '');
}
