/** axe on every page, in both themes. There are no exceptions. */
import { audit } from '../axe.ts';
import { pagesOf } from '../pages.ts';
import { expect, test } from '../sites.ts';

test.describe.configure({ mode: 'parallel', timeout: 600_000 });

for (const name of ['root', 'second'] as const) {
  test(`no page has a violation, and none of contrast in the other theme (${name})`, async ({
    page,
    sites,
  }) => {
    const site = sites[name];
    for (const path of [...pagesOf(site), 'no/such/page/']) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(site.url + path);
      const light = await audit(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await audit(page, 'colours');
      expect.soft(light.told, `${path}, light`).toEqual([]);
      expect.soft(dark.told, `${path}, dark`).toEqual([]);
      // An analysis that looked at nothing would find nothing.
      expect(light.judged, path).toBeGreaterThan(10);
      expect(dark.judged, path).toBeGreaterThan(0);
    }
  });
}
