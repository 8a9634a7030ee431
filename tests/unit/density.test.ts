import { expect, test } from '@playwright/test';
import { density, drawDensity } from '../../src/model/density.ts';
import { got } from '../library.ts';

const told = (years: readonly number[], most: number) =>
  density(years, most).map(({ from, to, count, first }) => [from, to, count, first]);

test('each year is counted, those without events are left out', () => {
  expect(told([2003, 2001, 2003], 3)).toEqual([
    [2001, 2001, 1, 2001],
    [2003, 2003, 2, 2003],
  ]);
  expect(told([2001], 1)).toEqual([[2001, 2001, 1, 2001]]);
  expect(density([], 3)).toEqual([]);
});

test('where there are more years than bars, a bar stands for several, as few as will do', () => {
  expect(told([2001, 2003, 2004], 3)).toEqual([
    [2001, 2002, 1, 2001],
    [2003, 2004, 2, 2003],
  ]);
  // Three years a bar begin with the first event and end with the last.
  expect(told([1998, 2009, 2026], 11)).toEqual([
    [1998, 2000, 1, 1998],
    [2007, 2009, 1, 2009],
    [2025, 2026, 1, 2026],
  ]);
});

test('from five years on, bars begin where decades do', () => {
  expect(told([1815, 1817, 1868, 1992], 19)).toEqual([
    [1810, 1819, 2, 1815],
    [1860, 1869, 1, 1868],
    [1990, 1999, 1, 1992],
  ]);
  expect(density([1, 9999], 10).map(({ from, to }) => [from, to])).toEqual([
    [0, 999],
    [9000, 9999],
  ]);
});

test('there are never more bars than asked for, and none is lost', () => {
  for (let span = 1; span < 400; span += 7) {
    const years = [1803, 1803 + Math.floor(span / 3), 1803 + span];
    for (const most of [11, 29]) {
      const drawing = got(drawDensity(years, most));
      const places = Math.round(100 / got(drawing.bars[0]).width);
      expect(places, `${String(span)} years`).toBeLessThanOrEqual(most);
      expect(drawing.bars.reduce((sum, { count }) => sum + count, 0)).toBe(3);
      for (const bar of drawing.bars) {
        expect(bar.x + bar.width).toBeLessThanOrEqual(100.02);
        expect(bar.barX).toBeGreaterThanOrEqual(bar.x);
        expect(bar.barX + bar.barWidth).toBeLessThanOrEqual(bar.x + bar.width);
        expect(bar.y + bar.height).toBeCloseTo(100);
        expect(bar.first).toBeGreaterThanOrEqual(bar.from);
        expect(bar.first).toBeLessThanOrEqual(bar.to);
      }
    }
  }
});

test('the fullest bar is full, and its label stays inside', () => {
  const drawing = got(drawDensity([2001, 2002, 2002, 2004], 4));
  expect(drawing.bars.map(({ x, height }) => [x, height])).toEqual([
    [0, 50],
    [25, 100],
    [75, 50],
  ]);
  expect([drawing.fullest.from, drawing.anchor, drawing.from, drawing.to]).toEqual([
    2002,
    'middle',
    2001,
    2004,
  ]);
  expect(drawDensity([2001, 2001, 2009], 9)?.anchor).toBe('start');
  expect(drawDensity([2001, 2009, 2009], 9)?.anchor).toBe('end');
  expect(drawDensity([], 9)).toBeUndefined();
});
