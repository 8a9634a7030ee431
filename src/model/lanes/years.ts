/** Time as a place in a drawing, and the years that are named there. */

interface Years {
  /** First and last, both included. */
  from: number;
  to: number;
}

/** Puts years between two ends: the first begins at one, the last ends at the other. */
export function timeScale(years: Years, start: number, end: number): (time: number) => number {
  const [first, last] = [Date.UTC(years.from, 0), Date.UTC(years.to + 1, 0)];
  return (time) => start + ((time - first) / (last - first)) * (end - start);
}

export interface YearStart {
  year: number;
  time: number;
}

/** The beginnings of all years, and of the one after the last. */
export function yearStarts({ from, to }: Years): YearStart[] {
  return Array.from({ length: to - from + 2 }, (_, at) => ({
    year: from + at,
    time: Date.UTC(from + at, 0),
  }));
}

/**
 * The years to name, where a year takes so much room and a name so much: all, every second, or round ones.
 * @returns the years, and how many each stands for.
 */
export function namedYears(years: Years, room: number, name: number): { named: YearStart[]; step: number } {
  const step =
    [1, 2, 5, 10, 20, 25, 50].find((one) => one * room >= name) ?? Math.ceil(name / room / 100) * 100;
  const first = step > 2 ? 0 : years.from;
  return {
    named: yearStarts(years)
      .slice(0, -1)
      .filter(({ year }) => (year - first) % step === 0),
    step,
  };
}
