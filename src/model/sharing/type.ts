/** Setting type by its true width: sizes that fit, lines of much the same length. */

/** Width of a text at a size of one pixel. */
export type Measure = (text: string) => number;

/** Lines of text at a size in pixels. */
export interface Setting {
  size: number;
  lines: string[];
}

interface Room {
  width: number;
  height: number;
  /** From line to line, as a multiple of the size. */
  leading: number;
}

/**
 * The text at the first of the sizes at which it fits a room; where none is small enough, at a smaller one still, so
 * that nothing is ever cut.
 * @throws where there is no room at all.
 */
export function fit(
  text: string,
  { width, height, leading }: Room,
  sizes: readonly number[],
  measure: Measure,
): Setting {
  if (width <= 0 || height <= 0) throw new Error(`There is no room for "${text}".`);
  const smallest = sizes.at(-1) ?? 1;
  for (let at = 0; ; at++) {
    const size = sizes[at] ?? smallest * 0.9 ** (at - sizes.length + 1);
    const lines = balance(text, width / size, measure);
    const isNarrow = lines.every((line) => measure(line) * size <= width);
    if (isNarrow && lines.length * leading * size <= height) return { size, lines };
  }
}

/** The size, up to a greatest one, at which a text fits a width in one line. */
export function lineSize(text: string, width: number, most: number, measure: Measure): number {
  return Math.min(most, width / (measure(text) || 1));
}

/** As few lines as a width allows, and of those the ones whose longest is about as short as can be. No word is parted. */
export function balance(text: string, width: number, measure: Measure): string[] {
  const words = text.split(' ').filter(Boolean);
  const few = fill(words, width, measure).length;
  let [narrow, wide] = [width / 2, width];
  for (let step = 0; step < 8; step++) {
    const middle = (narrow + wide) / 2;
    if (fill(words, middle, measure).length > few) narrow = middle;
    else wide = middle;
  }
  return fill(words, wide, measure);
}

function fill(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
