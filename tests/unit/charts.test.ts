/** Charts as plain data: what they measure by, what stands where, and that names never cover anything. */
import { expect, test } from '@playwright/test';
import { boxOf, besides, placeEnds, plotWidths, type End, type Line } from '../../src/model/charts/ends.ts';
import { describe as inWords, legend } from '../../src/model/charts/describe.ts';
import { drawBars } from '../../src/model/charts/bars.ts';
import { drawLines } from '../../src/model/charts/line.ts';
import { nameLines, namesRoom } from '../../src/model/charts/names.ts';
import { linear, ticks } from '../../src/model/charts/scales.ts';
import { pointOf, seriesOf } from '../../src/model/charts/series.ts';
import { yearAxis } from '../../src/model/charts/years.ts';
import { textWidth } from '../../src/model/lanes/widths.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const series = (id: string) => seriesOf(got(library.charts.get(id)), library, 'en');

test('an axis has round numbers, zero among them, and reaches over all values', () => {
  const cases: [values: number[], most: number, expected: number[]][] = [
    [[3.07e9, 1e6], 5, [0, 1e9, 2e9, 3e9, 4e9]],
    [[250_000], 5, [0, 50_000, 100_000, 150_000, 200_000, 250_000]],
    [[0.3], 5, [0, 0.1, 0.2, 0.3]],
    [[10], 5, [0, 2, 4, 6, 8, 10]],
    [[-3, 4], 5, [-4, -2, 0, 2, 4]],
  ];
  for (const [values, most, expected] of cases) expect(ticks(values, most)).toEqual(expected);
  for (const value of [1, 7, 19.99, 101, 999, 1e12]) {
    const steps = ticks([value], 5);
    expect(steps.length).toBeLessThanOrEqual(6);
    expect(steps.at(-1)).toBeGreaterThanOrEqual(value);
    expect(steps[0]).toBe(0);
  }
  expect(ticks([0], 5).length, 'nothing but zero has an axis too').toBeGreaterThan(1);
});

test('a linear scale meets both ends, and does not divide by nothing', () => {
  const scale = linear([0, 4], 1, 0);
  expect([0, 1, 4].map(scale)).toEqual([1, 0.75, 0]);
  expect(linear([2, 2], 0, 1)(2)).toBe(0);
});

test('a number stands in the middle of what its date may mean', () => {
  const at = (date: string) => {
    const { at: middle, from, to } = pointOf({ ...got(library.figures.get('rhine-salmon-1885')), date });
    return [middle, from, to].map((time) => new Date(time).toISOString().slice(0, 10));
  };
  expect(at('1885')).toEqual(['1885-07-02', '1885-01-01', '1885-12-31']);
  expect(at('2016-04-30')).toEqual(['2016-04-30', '2016-04-30', '2016-04-30']);
  expect(at('1950~'), 'about: a year before and after').toEqual(['1950-07-02', '1949-01-01', '1951-12-31']);
  expect(at('2017/..'), 'without an end').toEqual(['2017-01-01', '2017-01-01', '2017-01-01']);
});

test('a series in another unit than the first says which', () => {
  const chart = got(library.charts.get('fish-over-time'));
  const figures = new Map(library.figures);
  for (const id of got(chart.series[1]).figures)
    figures.set(id, { ...got(figures.get(id)), unit: 'users' as const });
  const names = seriesOf(chart, { figures, things: library.things }, 'en').map(({ name }) => name);
  expect(names).toEqual(['Rhine', 'Danube, users']);
  expect(series('fish-over-time').map(({ name }) => name)).toEqual(['Rhine', 'Danube']);
});

test('a line goes from date to date, whatever the order in the file; bars keep that order', () => {
  const ids = (id: string) => series(id).map(({ points }) => points.map(({ figure }) => figure.id).join(' '));
  expect(ids('fish-over-time')).toEqual([
    'rhine-salmon-1885 rhine-salmon-1915 rhine-salmon-1950',
    'danube-salmon-1890 danube-salmon-1949',
  ]);
  expect(ids('countries-on-rivers')).toEqual(['danube-countries', 'rhine-countries']);
});

test('years stand in the middle of their columns, fewer of them on a phone', () => {
  const axis = yearAxis(series('fish-over-time'));
  expect([axis.from, axis.to]).toEqual([1885, 1950]);
  const shown = (...kinds: string[]) => axis.names.filter((name) => kinds.includes(name.shown));
  expect(shown('narrow', 'both').map(({ text }) => text)).toEqual(['1900', '1925', '1950']);
  for (const [names, plot] of [
    [shown('narrow', 'both'), 10],
    [shown('wide', 'both'), 26],
  ] as const) {
    const gaps = names.slice(1).map(({ x }, at) => ((x - got(names[at]).x) / 100) * plot);
    expect(Math.min(...gaps), 'room for four digits').toBeGreaterThan(textWidth('0000', 1));
  }
});

test('what is approximate or a bound is drawn so, and told', () => {
  const [rhine, danube] = drawLines(series('fish-over-time'), 'en').lines;
  expect(got(rhine).marks.map(({ hollow }) => hollow)).toEqual([true, false, false]);
  expect(got(rhine).marks.map(({ d }) => d.endsWith('M0 5v6'))).toEqual([false, false, true]);
  expect(got(danube).marks.map(({ d }) => d.endsWith('M0-5v-6'))).toEqual([true, false]);
  expect(got(rhine).name.mark, 'shapes differ').not.toBe(got(danube).name.mark);
  const bars = drawBars(series('fish-at-war'), 'en').bars;
  expect(bars.map(({ hollow, bound }) => [hollow, bound])).toEqual([
    [true, undefined],
    [false, 'under'],
    [false, 'over'],
    [false, undefined],
  ]);
  expect(legend('line', series('fish-over-time'), 'en')).toHaveLength(3);
  expect(legend('bar', series('countries-on-rivers'), 'en')).toEqual([
    'With an arrow to the right: the true number is higher.',
  ]);
});

test('the longest bar fills the plot, the others their share, and rows do not touch', () => {
  const { bars, height } = drawBars(series('fish-at-war'), 'en');
  expect(bars.map(({ width }) => width)).toEqual([100, 0, 24.4, 5]);
  for (const [at, { labelY, y }] of bars.entries()) {
    expect(y).toBeGreaterThan(labelY);
    expect(labelY - 1).toBeGreaterThan((bars[at - 1]?.y ?? -2) + 1.3);
  }
  expect(height).toBeGreaterThan(got(bars.at(-1)).y);
});

test('a chart is told in words', () => {
  expect(inWords('line', series('fish-over-time'), 'en')).toBe(
    'Lines from 1885 to 1950. Rhine: from about 250\u00a0k accounts, 1885 to under 20 accounts, about 1950, in 3 numbers. Danube: from over 61\u00a0k accounts, 1 May 1890 to 12.5\u00a0k accounts, 31 Dec 1949, in 2 numbers.',
  );
  expect(inWords('bar', series('countries-on-rivers'), 'zh-Hans')).toContain('莱茵河流经国家');
});

test('names are broken to fit their room, and a number keeps its unit', () => {
  for (const text of ['Wasserstraßenneubauverwaltung', '小程序用户数量的变化', 'A few short words'])
    for (const line of nameLines(text, 'en'))
      expect(textWidth(line, 1)).toBeLessThanOrEqual(namesRoom * 1.05);
  expect(nameLines('about 450\u00a0m', 'en', 4)).toEqual(['about', '450\u00a0m']);
});

/** Chance that is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

for (const seed of [1, 2, 3, 4, 5, 6]) {
  test(`six names cover neither each other nor the edge, at any width (${String(seed)})`, () => {
    const next = chance(seed);
    const lines: Line[][] = Array.from({ length: 6 }, () => {
      const last = 0.3 + next() * 0.7;
      return Array.from({ length: 12 }, (_, at) => ({ x: (at / 11) * last, y: next() * 18 }));
    });
    const ends = lines.map((line): End => ({ ...got(line.at(-1)), width: 2 + next() * 3.4, height: 1.35 }));
    const middles = placeEnds(ends, lines, 18);
    for (const plot of plotWidths) {
      const boxes = ends.map((end, at) => boxOf(end, got(middles[at]), plot));
      for (const [at, a] of boxes.entries()) {
        expect(a.top).toBeGreaterThan(-0.7);
        expect(a.bottom).toBeLessThan(18.7);
        for (const b of boxes.slice(at + 1))
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }
  });
}

test('the name of a line that ends early keeps off the lines above and below', () => {
  const rising = [
    { x: 0, y: 17 },
    { x: 1, y: 0 },
  ];
  const early = [
    { x: 0, y: 14 },
    { x: 0.5, y: 9 },
  ];
  const ends = [rising, early].map((line): End => ({ ...got(line.at(-1)), width: 4, height: 1.35 }));
  const [, y = 0] = placeEnds(ends, [rising, early], 18);
  for (const plot of plotWidths) {
    const box = boxOf(got(ends[1]), y, plot);
    const lineAt = (x: number) => 17 - (17 * x) / plot;
    const through = [box.left, Math.min(box.right, plot)].map(lineAt);
    expect(Math.min(...through) > box.bottom || Math.max(...through) < box.top, `at ${String(plot)} em`).toBe(
      true,
    );
  }
  expect(besides(got(ends[1]).x), 'it stands by the end of its line').toBe(0.5);
});
