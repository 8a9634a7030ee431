/** Every timeline of a site can be read at every width, in both themes: measured, in the fonts that the page uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../pages.ts';
import { expect, test } from '../sites.ts';
import { faint, misplaced } from '../timeline-measures.ts';

const widths = [320, 390, 768, 1024, 1440];

for (const name of ['root', 'second'] as const) {
  test(`timelines are legible, whole and apart (${name})`, async ({ page, sites }) => {
    test.slow();
    const { dir, url } = sites[name];
    const paths = pagesOf(sites[name]).filter((path) =>
      readFileSync(join(dir, path, 'index.html'), 'utf8').includes('drawing-timeline'),
    );
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      await page.goto(url + path);
      // What is folded away is looked at too.
      await page.evaluate(async () => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('figure details'))
          details.open = true;
        await document.fonts.load('16px "Hanken Grotesk"');
      });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await page.evaluate(misplaced), `${path} at ${String(width)}`).toEqual([]);
      }
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await page.evaluate(faint), `${path} in ${colorScheme}`).toEqual([]);
      }
    }
  });
}
