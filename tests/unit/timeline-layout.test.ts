/** How timelines look in the site's own stylesheet and font, at the widths that readers have. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readDiagram } from '../../src/diagrams/cache.ts';
import { renderDiagrams } from '../../src/diagrams/render.ts';
import { fences, timeline } from './diagram-samples.ts';
import { boxes, openDrawings, overlap, within, type Box } from './drawing-page.ts';

let drawings = '';

test.beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'layout-'));
  const diagrams = [timeline, ...fences.filter(({ id }) => id === 'eras')];
  expect(await renderDiagrams(diagrams, folder, () => undefined)).toEqual([]);
  drawings = diagrams
    .map(
      (diagram) =>
        `<figure class="timeline"><div class="timeline-body">${readDiagram(folder, diagram) ?? ''}</div></figure>`,
    )
    .join('');
  await rm(folder, { recursive: true });
});

for (const width of [320, 390, 768, 1024, 1440]) {
  test(`text is 13 to 19 pixels high and in its box, nothing overlaps, at ${width} pixels`, async ({
    page,
  }) => {
    await openDrawings(page, drawings, width);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement>('.drawing text')].map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
      ),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(19);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.fonts.check('16px "Hanken Grotesk"'))).toBe(true);

    for (const drawing of await boxes(page)) {
      const rects = drawing.filter(({ kind }) => kind === 'rect');
      const labels = drawing.filter(({ kind }) => kind === 'text');
      expect(rects.length).toBe(labels.length);
      rects.forEach((rect, index) => {
        const label = labels[index] ?? rect;
        expect(within(label, rect, 6), `text ${index} is in its box`).toBe(true);
        // Even room above and below: neither cut nor lonely.
        expect(label.top - rect.top - (rect.bottom - label.bottom)).toBeCloseTo(0, -1);
      });
      const apart = drawing.filter(({ kind }) => kind !== 'text');
      const clashes = apart.flatMap((one, index) =>
        apart.slice(index + 1).filter((other) => overlap(one, other)),
      );
      expect(clashes).toEqual([]);
    }
  });
}

test('gaps between rows are even, and dates stand level with their marks', async ({ page }) => {
  await openDrawings(page, drawings, 1024);
  const [drawing = []] = await boxes(page);
  const rects = drawing.filter(({ kind }) => kind === 'rect');
  const gaps = rects.slice(1).map((rect, index) => Math.round(rect.top - (rects[index]?.bottom ?? 0)));
  const [dateGap, sameDateGap] = [gaps[0], gaps[5]];
  expect(gaps).toEqual(gaps.map((_, index) => (index === 5 ? sameDateGap : dateGap)));
  expect(sameDateGap).toBeLessThan(dateGap ?? 0);
  const middle = ({ top, bottom }: Box) => (top + bottom) / 2;
  const marks = drawing.filter(({ kind }) => kind.startsWith('timeline-mark'));
  for (const date of drawing.filter(
    ({ kind, bottom, top }) => kind === 'timeline-date' && bottom - top < 30,
  )) {
    expect(Math.min(...marks.map((mark) => Math.abs(middle(mark) - middle(date))))).toBeLessThan(4);
  }
});

test('an event is a link that the keyboard reaches and a screen reader can say', async ({ page }) => {
  await openDrawings(page, drawings, 390);
  const drawing = page.getByRole('group', { name: timeline.title });
  await expect(drawing.getByRole('link')).toHaveCount(8);
  await expect(drawing).toHaveAccessibleDescription(timeline.description);
  await page.keyboard.press('Tab');
  const first = drawing.getByRole('link', { name: timeline.events[0]?.label ?? '', exact: true });
  await expect(first).toBeFocused();
  const width = (link: typeof first) =>
    link.locator('rect').evaluate((rect) => parseFloat(getComputedStyle(rect).strokeWidth));
  expect(await width(first)).toBeGreaterThan((await width(drawing.getByRole('link').nth(1))) + 1);
});
