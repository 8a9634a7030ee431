/** What must be true of every page, whatever is on it. */
import type { Page } from '@playwright/test';
import { pagesOf, watch } from '../pages.ts';
import { expect, recipes, test, type SiteName } from '../sites.ts';

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

/** How far a page is wider than the window, and whether it hides that. */
async function overflow(page: Page, width: number) {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const hides = [document.documentElement, document.body].some(
      (element) => getComputedStyle(element).overflowX !== 'visible',
    );
    return { over: scrollWidth - clientWidth, hides };
  });
}

for (const name of Object.keys(recipes) as SiteName[]) {
  test(`every page is whole, and quiet, and stays on its own site (${name})`, async ({ page, sites }) => {
    const site = sites[name];
    const pages = pagesOf(site);
    expect(pages.length).toBeGreaterThan(25);
    const faults = watch(page, site);
    const titles = new Map<string, string>();
    for (const path of pages) {
      const response = await page.goto(site.url + path);
      expect.soft(response?.status(), path).toBe(200);
      expect.soft(await page.locator('h1').count(), `${path} has one h1`).toBe(1);
      expect.soft(await page.locator('main').count(), `${path} has one main`).toBe(1);
      const lang = path.startsWith('zh-hans/') ? 'zh-Hans' : 'en';
      expect.soft(await page.locator('html').getAttribute('lang'), path).toBe(lang);
      const title = await page.title();
      expect.soft(title.length, `${path} has a title`).toBeGreaterThan(2);
      expect.soft(titles.get(title), `${path} has a title of its own: ${title}`).toBeUndefined();
      titles.set(title, path);
      const description = await page.locator('meta[name=description]').getAttribute('content');
      expect.soft(description?.trim(), `${path} has a description`).toBeTruthy();
      const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
      expect
        .soft(
          ids.filter((id, at) => ids.indexOf(id) !== at),
          `${path} has no id twice`,
        )
        .toEqual([]);
      expect.soft(faults.splice(0), path).toEqual([]);
    }
  });

  // A base path changes no widths.
  if (name === 'based') continue;
  test(`no page is wider than a phone (${name})`, async ({ page, sites }) => {
    const site = sites[name];
    for (const path of pagesOf(site)) {
      await page.goto(site.url + path);
      for (const width of [360, 320]) {
        expect
          .soft(await overflow(page, width), `${path} at ${String(width)} px`)
          .toEqual({ over: 0, hides: false });
      }
    }
  });
}

test('an address without a page is answered with 404, a title and ways on', async ({ page, sites }) => {
  for (const name of ['root', 'based'] as const) {
    const site = sites[name];
    const response = await page.goto(`${site.url}no/such/page/`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await page.getByRole('main').getByRole('link', { name: 'A to Z' }).click();
    await expect(page).toHaveURL(`${site.url}index/`);
  }
});

test('a permalink leads to its section, a retired one to what took its place', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}s/canal/`);
  await expect(page).toHaveURL(`${sites.second.url}articles/why-join-two-rivers/#canal`);
  await page.goto(`${sites.second.url}s/the-hill/`);
  await expect(page).toHaveURL(`${sites.second.url}articles/why-join-two-rivers/#watershed`);
});
