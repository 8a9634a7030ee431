/** axe on every page, in both themes and at two widths. There are no exceptions. */
import { audit } from '../axe.ts';
import { pagesOf } from '../pages.ts';
import { expect, test } from '../sites.ts';

test.describe.configure({ mode: 'parallel', timeout: 1_800_000 });

const views = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const;

for (const name of ['root', 'second'] as const) {
  for (const { colorScheme, width } of views) {
    test(`no page has a violation (${name}, ${colorScheme}, ${String(width)} px)`, async ({
      page,
      sites,
    }) => {
      const site = sites[name];
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const path of [...pagesOf(site), 'no/such/page/']) {
        await page.goto(site.url + path);
        const { told, judged } = await audit(page);
        expect.soft(told, path).toEqual([]);
        // An analysis that looked at nothing would find nothing.
        expect(judged, path).toBeGreaterThan(10);
      }
    });
  }
}
