/** Firsts by feature: what is drawn is true, and nothing of it touches. */
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../src/cli/run.ts';
import { loadLibrary } from '../../src/loaders/load.ts';
import { drawFirsts } from '../../src/model/firsts/draw.ts';
import type { StripDrawing } from '../../src/model/firsts/drawing.ts';
import { firstsStory, type Firsts } from '../../src/model/firsts/story.ts';
import { laneStory } from '../../src/model/lanes.ts';
import type { Rect } from '../../src/model/lanes/drawing.ts';
import { textWidth } from '../../src/model/lanes/widths.ts';
import { generatedFirsts } from './firsts-generated.ts';
import { overlap } from './lanes-faults.ts';

const storyOf = (content: string, language = 'en') => {
  const { library } = loadLibrary(`${projectRoot}/${content}`);
  return firstsStory(library, language, laneStory(library, language));
};
const real = storyOf('content');
const second = storyOf('tests/fixtures/second');

/** Half of a mark as it is drawn. */
const reach = 6.5;

/** What is wrong with the drawing of a feature, in words. */
function faultsOf({ width, height, size, marks }: StripDrawing): string[] {
  const squares = marks.map(({ got: { name }, x, y }) => ({
    ...{ name: `mark of ${name}`, x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
  }));
  const leaders = marks.flatMap(({ got: { name }, leader }) => {
    const [x = 0, from = 0, to = 0] = [...leader.matchAll(/[\d.]+/g)].map(Number);
    // From the edge of the mark to just before the label.
    const ends = [from + Math.sign(to - from) * 7, to - Math.sign(to - from)];
    const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
    return leader ? [{ name: `leader of ${name}`, x: x - 0.5, y: top, width: 1, height: bottom - top }] : [];
  });
  const all: (Rect & { name: string })[] = [
    ...marks.map(({ got: { name }, box }) => ({ name, ...box })),
    ...squares,
    ...leaders,
  ];
  const wide = marks.filter(({ got: { name }, text: { lines }, box }) =>
    lines.some((line, at) => textWidth(at === 0 ? `${name} ${line}`.trim() : line, size) > box.width + 0.01),
  );
  return [
    ...all.flatMap((a, at) =>
      all.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.name} overlaps ${b.name}`] : [])),
    ),
    ...all
      .filter(
        (box) => box.x < 0 || box.x + box.width > width || box.y < -1 || box.y + box.height > height + 1,
      )
      .map(({ name }) => `${name} is cut`),
    ...wide.map(({ got: { name } }) => `the text of ${name} is wider than its box`),
    ...marks
      .filter(({ target }) => target.height < 24 || target.width < 24)
      .map(({ got }) => `${got.name} is too small to touch`),
  ];
}

/** Each drawing of each feature, with a name to tell it by. */
function* drawn(story: Firsts): Iterable<readonly [string, StripDrawing, Firsts['strips'][number]]> {
  for (const { shape, draw } of drawFirsts(story))
    for (const strip of story.strips) yield [`${shape} ${strip.id}`, draw(strip), strip];
}

for (const [name, story] of [
  ['real', real],
  ['second', second],
  ['second, in Chinese', storyOf('tests/fixtures/second', 'zh-Hans')],
  ...[1, 2, 3, 4, 5, 6].map((seed) => [`generated ${String(seed)}`, generatedFirsts(seed)] as const),
] as const) {
  test(`nothing of the firsts touches or is cut, and nothing is left out (${name})`, () => {
    expect(story.strips.length).toBeGreaterThan(1);
    for (const [what, drawing, { got }] of drawn(story)) {
      expect.soft(faultsOf(drawing), what).toEqual([]);
      expect
        .soft(
          drawing.marks.map((mark) => mark.got),
          what,
        )
        .toEqual(got);
      expect.soft(drawing.line.startsWith('M'), what).toBe(true);
    }
    for (const { years, frame } of drawFirsts(story)) {
      const half = textWidth('0000', frame.size) / 2;
      expect(years.length).toBeGreaterThan(1);
      for (const [at, { x }] of years.entries()) {
        expect(x - half).toBeGreaterThanOrEqual(0);
        expect(x + half).toBeLessThanOrEqual(frame.width);
        expect(x - (years[at - 1]?.x ?? -Infinity)).toBeGreaterThan(2 * half);
      }
    }
  });
}

test('a mark stands in its time, within the width of the marks that it was moved away from', () => {
  for (const [what, { marks }, { got }] of drawn(real)) {
    const [{ frame } = { frame: undefined }] = drawFirsts(real).filter(({ shape }) => what.startsWith(shape));
    if (!frame) throw new Error(what);
    const span = Date.UTC(real.to + 1, 0) - Date.UTC(real.from, 0);
    for (const [at, { x }] of marks.entries()) {
      const time = ((got[at]?.at ?? 0) - Date.UTC(real.from, 0)) / span;
      const away = Math.abs(x - frame.left - time * (frame.right - frame.left));
      expect.soft(away, what).toBeLessThan(what.startsWith('tall') ? 0.01 : 15 * (marks.length - 1));
    }
  }
});

test('text is between 13 and 19 pixels wherever a drawing is shown', () => {
  // Widths of the drawings at which `firsts.css` changes from one to the other: alone, then beside 26 % of words.
  const beside = (content: number) => content * 0.74 - 24;
  const shown = { wide: [632, 899, beside(900), beside(1168)], tall: [284, 384] };
  for (const { shape, frame } of drawFirsts(real)) {
    for (const width of shown[shape]) {
      const pixels = (frame.size * width) / frame.width;
      expect.soft(pixels, `${shape} at ${String(width)}`).toBeGreaterThanOrEqual(13);
      expect.soft(pixels, `${shape} at ${String(width)}`).toBeLessThanOrEqual(19);
    }
  }
});

test('features stand in the order of their first, with what their dates say and do not say', () => {
  const works = second.strips.find(({ id }) => id === 'works-on-the-bed');
  expect(works).toMatchObject({ said: 'First here: Rhine, 1817 to 1876', undated: [] });
  expect(works?.got).toMatchObject([
    { platform: 'rhine', first: true, rough: true, event: 'rhine-straightened', index: 0 },
    { platform: 'danube', first: false, rough: true, date: 'about 1972' },
  ]);
  expect(works?.got[1]?.title).toBe('Works on its bed: Danube, about 1972');
  // Both on the same day: neither was first alone, and the date is known.
  const way = second.strips.find(({ id }) => id === 'way-to-the-other');
  expect(way?.got).toMatchObject([
    { first: true, rough: false },
    { first: true, rough: false },
  ]);
  expect(second.strips.map(({ id }) => id)).toEqual(['works-on-the-bed', 'way-to-the-other']);
  expect(second.rest.map(({ id }) => id)).toEqual(['free-navigation', 'poisoned']);
  expect([second.from, second.to]).toEqual([1815, 2026]);
  for (const { got } of real.strips) {
    expect(got.some(({ first }) => first)).toBe(true);
    expect(got.map(({ at }) => at)).toEqual(got.map(({ at }) => at).toSorted((a, b) => a - b));
  }
  const undated = real.strips.flatMap((strip) => strip.undated);
  expect(undated.length).toBeGreaterThan(0);
  expect(undated.every(({ text }) => text !== '')).toBe(true);
});
