/** Where events cluster in time: how many there are in each stretch of years, and the bars that show it. */

export interface Stretch {
  /** First and last year, both included. */
  from: number;
  to: number;
  count: number;
  /** The first of its years that has an event. */
  first: number;
}

/** Lengths of a stretch that people count years by. Ten of the last hold every year of four digits. */
const lengths = [1, 2, 3, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/**
 * Counts years in stretches of one length, the shortest of which there are at most so many.
 * @param years the year of each event, in any order.
 * @returns from the first year with an event to the last, without the stretches that have none.
 */
export function density(years: readonly number[], most: number): Stretch[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // From five years on, stretches begin where decades do.
  const startFor = (length: number) => (length < 5 ? first : Math.floor(first / length) * length);
  const length = lengths.find((some) => (last - startFor(some) + 1) / some <= most) ?? 1000;
  const start = startFor(length);
  const grouped = Map.groupBy(
    years.toSorted((a, b) => a - b),
    (year) => Math.floor((year - start) / length),
  );
  return [...grouped].map(([at, some]) => {
    const from = start + at * length;
    const to = from + length - 1;
    // Where the stretches begin with the events, they also end with them.
    return { from, to: length < 5 ? Math.min(to, last) : to, count: some.length, first: some[0] ?? from };
  });
}

/** Lengths are in percent of the drawing, from its top left. */
export interface Bar extends Stretch {
  /** The stretch of the axis. */
  x: number;
  width: number;
  /** The bar, a little narrower. */
  barX: number;
  barWidth: number;
  y: number;
  height: number;
}

export interface DensityDrawing {
  bars: Bar[];
  /** The fullest stretch, the earliest of them, and where its label is anchored so that it stays inside. */
  fullest: Bar;
  anchor: 'start' | 'middle' | 'end';
  /** What the ends of the axis say. */
  from: number;
  to: number;
}

/** What is left free on either side of a bar, as a share of its stretch. */
const gap = 0.06;

/** A bar for each stretch, as wide as its share of the years. @returns undefined without events. */
export function drawDensity(years: readonly number[], most: number): DensityDrawing | undefined {
  const stretches = density(years, most);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return undefined;
  const length = Math.max(...stretches.map(({ from, to }) => to - from)) + 1;
  const places = Math.ceil((last.to - first.from + 1) / length);
  const highest = Math.max(...stretches.map(({ count }) => count));
  const bars = stretches.map((stretch) => {
    const height = round((stretch.count / highest) * 100);
    const width = 100 / places;
    const x = ((stretch.from - first.from) / length) * width;
    return {
      ...stretch,
      ...{ x: round(x), width: round(width) },
      ...{ barX: round(x + width * gap), barWidth: round(width * (1 - 2 * gap)) },
      ...{ y: round(100 - height), height },
    };
  });
  const fullest = bars.find(({ count }) => count === highest) ?? bars[0];
  if (!fullest) return undefined;
  const middle = fullest.x + fullest.width / 2;
  const anchor = middle < 25 ? 'start' : middle > 75 ? 'end' : 'middle';
  return { bars, fullest, anchor, from: first.from, to: last.to };
}

/** Two decimals, so that the drawing is the same everywhere. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
