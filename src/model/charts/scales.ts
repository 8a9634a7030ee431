/** Scales of charts: round numbers to measure by, and the place of a value among them. */

/**
 * Round numbers at even distances, from the first at or under the least value to the first at or over the greatest.
 * @param most so many steps at most.
 * @returns at least two; zero is always among them.
 */
export function ticks(values: readonly number[], most: number): number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = high - low || 1;
  const power = 10 ** Math.floor(Math.log10(span / most));
  for (const step of [1, 2, 5, 10, 20, 50].map((factor) => factor * power)) {
    // The tenth digit is beyond what a number on an axis shows, and where halves and tenths go wrong.
    const from = Math.floor(round(low / step));
    const to = Math.max(Math.ceil(round(high / step)), from + 1);
    if (to - from <= most) return Array.from({ length: to - from + 1 }, (_, at) => round((from + at) * step));
  }
  return [low, low + span];
}

function round(value: number): number {
  return Number(value.toPrecision(10));
}

/** Puts values between two ends. */
export function linear(
  [first, last]: readonly [number, number],
  start: number,
  end: number,
): (value: number) => number {
  return (value) => start + ((value - first) / (last - first || 1)) * (end - start);
}

/** A share of a drawing's side as a percentage, to the tenth. */
export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
