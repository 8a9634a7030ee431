/** Under a finger: what stands alone is 44 px high, and the rest at least 24 (which axe checks, WCAG 2.5.8). */
import type { Page } from '@playwright/test';
import { pagesOf } from '../pages.ts';
import { expect, test } from '../sites.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** Controls with a line of their own that are lower than that; the marks of citations stand in text. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'summary, select, input, button:not(.cite), body > header a, .site-footer li a, .way',
      ),
    ]
      .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 43.5)
      .map((control) => {
        const { height } = control.getBoundingClientRect();
        const name = control.ariaLabel ?? control.textContent.trim().slice(0, 40);
        return `${control.localName} “${name}”: ${String(Math.round(height))} px`;
      }),
  );
}

test('what stands alone is 44 px high on every page', async ({ page, sites }) => {
  test.slow();
  for (const path of [...pagesOf(sites.second), 'search/?q=canal', 'no/such/page/']) {
    await page.goto(sites.second.url + path);
    if (path.startsWith('search/')) await page.locator('pagefind-input input').waitFor();
    expect.soft(await small(page), path).toEqual([]);
  }
});

test('so does all of the modal of search', async ({ page, sites }) => {
  await page.goto(sites.second.url);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
  await page.getByRole('searchbox').fill('canal');
  await expect(page.locator('.search-hit').first()).toBeVisible();
  expect(await small(page)).toEqual([]);
});
