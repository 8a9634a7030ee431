/** Names in charts, broken into lines that fit the room that is kept for them. */
import { textWidth, wrap } from '../lanes/widths.ts';
import { breakLines } from '../lines.ts';

/** Room for the names of lines, in em; `charts.css` keeps it free beside the plot. */
export const namesRoom = 5.4;

/** Lines no wider than so many em, if need be broken within words. */
export function nameLines(text: string, language: string, most: number = namesRoom): string[] {
  return wrap(text, 1, most).flatMap((line) =>
    textWidth(line, 1) > most ? breakLines(line, most * 0.75, language) : [line],
  );
}
