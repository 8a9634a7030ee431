/** The numbered lines of a source. */
import type { Claim } from '../schema/source.ts';

/** The numbers in a list of lines such as "1, 3, 7-9". */
export function lineNumbers(lines: string): number[] {
  return lines.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

/** The lines that a claim stands at. */
export function linesOf({ line, lines }: Claim): readonly number[] {
  return lines ?? (line === undefined ? [] : [line]);
}
