import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../src/cli/run.ts';
import { loadLibrary } from '../../src/loaders/load.ts';
import { laneStory, type Lane } from '../../src/model/lanes.ts';
import { drawAll } from '../../src/model/lanes/draw.ts';
import { spread } from '../../src/model/lanes/labels.ts';
import { stairs } from '../../src/model/lanes/place.ts';
import { textWidth, wrap } from '../../src/model/lanes/widths.ts';
import { findZones } from '../../src/model/lanes/zones.ts';
import { faultsOf, overlap } from './lanes-faults.ts';
import { day, generated } from './lanes-generated.ts';

const real = laneStory(loadLibrary(`${projectRoot}/content`).library, 'en');

test('labels of the real lanes neither overlap nor are cut, and nothing is left out', () => {
  expect(real.lanes.length).toBeGreaterThan(0);
  for (const { drawing } of drawAll(real)) expect(faultsOf(real, drawing)).toEqual([]);
});

for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
  test(`so it is with eight platforms and sixty stops (${seed})`, () => {
    const story = generated(seed);
    for (const { drawing } of drawAll(story)) expect(faultsOf(story, drawing)).toEqual([]);
  });
}

test('two centuries and long names have room too, on no more than a screen and a half of a phone', () => {
  const owner = {
    company: 'c',
    name: 'Central Commission for the Navigation of the Rhine',
    event: 'e',
    from: day('1815-06-09'),
  };
  const lane: Lane = {
    id: 'river',
    name: 'Rhine',
    start: owner.from,
    end: day('2026-01-01'),
    owners: [owner],
    stops: [],
  };
  const story = { lanes: [lane], from: 1815, to: 2026 };
  for (const { drawing } of drawAll(story)) {
    expect(faultsOf(story, drawing)).toEqual([]);
    expect(drawing.height).toBeLessThan(900);
  }
});

test('stairs find room for any number of labels', () => {
  const labels = Array.from({ length: 40 }, (_, at) => ({
    kind: 'stop' as const,
    anchor: 14 + at * 14,
    width: 90,
  }));
  const boxes = stairs(labels, { from: 0, to: 580 }).map(({ left, tier }) => ({
    x: left,
    y: tier,
    width: 90,
    height: 1,
  }));
  expect(boxes.filter((a, at) => boxes.slice(at + 1).some((b) => overlap(a, b)))).toEqual([]);
  expect(boxes.filter(({ x }) => x < 0 || x + 90 > 580)).toEqual([]);
});

test('text is between 13 and 19 pixels wherever a drawing is shown', () => {
  // Widths of the page's content at which styles change from one drawing to the next.
  const shown = { wide: [900, 1168], medium: [632, 899], tall: [284, 384] };
  for (const { shape, drawing } of drawAll(real)) {
    for (const width of shown[shape]) {
      const pixels = (drawing.size * width) / drawing.width;
      expect(pixels).toBeGreaterThanOrEqual(13);
      expect(pixels).toBeLessThanOrEqual(19);
    }
  }
});

test('owners of nothing else share a row, one band after the other; others have rows of their own', () => {
  const owner = (company: string, from: string) => ({ company, name: company, event: '', from: day(from) });
  const lane = (id: string, ...owners: Lane['owners']): Lane => ({
    id,
    name: id,
    start: day('2010-01-01'),
    end: day('2020-01-01'),
    owners,
    stops: [],
  });
  const zones = findZones([
    lane('born', owner('Big', '2010-01-01')),
    lane('bought', owner('Big', '2014-01-01')),
    lane('passed-on', owner('First', '2010-01-01'), owner('Second', '2015-01-01')),
    lane('free'),
  ]);
  expect(
    zones.map(({ bands, rows }) => [
      bands.map(({ name }) => name).join(),
      rows.map(({ lane: { id } }) => id).join(),
    ]),
  ).toEqual([
    ['Big', 'born,bought'],
    ['', 'bought'],
    ['First,Second', 'passed-on'],
    ['', 'free'],
  ]);
});

test('spreading moves as little as may be, and keeps order and ends', () => {
  expect(spread([10, 50], [5, 5], 0, 100)).toEqual([10, 50]);
  expect(spread([10, 10, 10], [4, 4, 4], 0, 100)).toEqual([6, 10, 14]);
  expect(spread([99, 100], [4, 10], 0, 100)).toEqual([90, 100]);
});

test('Han text wraps between characters, other text between words', () => {
  expect(wrap('小程序上线', 10, 25)).toEqual(['小程', '序上', '线']);
  expect(wrap('for business', 10, 30)).toEqual(['for', 'business']);
});

test('no text is wider than it was taken to be', async ({ page }) => {
  const font = readFileSync(`${projectRoot}/public/fonts/hanken-grotesk.woff2`).toString('base64');
  await page.setContent(
    `<style>@font-face { font-family: Sans; font-weight: 400 700; src: url(data:font/woff2;base64,${font}) }</style>`,
  );
  const characters = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at));
  const texts = [
    ...characters,
    ...real.lanes.flatMap(({ name, stops }) => [name, ...stops.map(({ label }) => label)]),
  ];
  const widths = await page.evaluate(async (all) => {
    const context = document.createElement('canvas').getContext('2d');
    await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 100px Sans`)));
    return all.map((text) =>
      Math.max(
        ...['400', '700'].map((weight) => {
          if (context) context.font = `${weight} 100px Sans`;
          return context?.measureText(text).width ?? Infinity;
        }),
      ),
    );
  }, texts);
  expect(texts.filter((text, at) => (widths[at] ?? Infinity) > textWidth(text, 100))).toEqual([]);
});
