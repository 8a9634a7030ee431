/** A picture of the lanes as coordinates, in units that the size of its text is given in too. `components/figure` writes it as SVG. */
import type { Stop } from '../lanes.ts';

export interface Drawing {
  width: number;
  height: number;
  /** Size of all text. */
  size: number;
  years: Words[];
  bands: Rect[];
  /** The names of bands. */
  titles: Words[];
  /** Path of the lines between years, and of those from titles to their bands. */
  grid: string;
  /** A path for each lane, and one of the fine lines from its stops to their labels. */
  lines: { lane: string; path: string; leaders: string }[];
  /** In the order they are read. */
  marks: Mark[];
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Words {
  x: number;
  /** Of the line that letters stand on. */
  y: number;
  text: string;
}

/** Something to follow: the name of a lane or one of its stops. */
export interface Mark {
  lane: string;
  stop?: Stop;
  circle?: { x: number; y: number };
  /** Lines of text, the first of which may begin with the lane's name; `x` is where they start, or their middle. */
  text: { x: number; y: number; centred: boolean; name: string; lines: string[] };
  /** Where the text stands; none overlaps another. */
  box: Rect;
  /** What can be touched. */
  target: Rect;
}

/** A path's commands, to the tenth of a unit. */
export function path(...parts: readonly (string | number)[]): string {
  const words = parts.map((part) => (typeof part === 'number' ? String(Math.round(part * 10) / 10) : part));
  return words.join(' ').replaceAll(/ ?([A-Z]) ?/g, '$1');
}
