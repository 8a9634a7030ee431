/** Search as tests see it, on its page and in the modal. */
import type { Page } from '@playwright/test';
import { watch } from './pages.ts';
import { expect, test as base, type Site } from './sites.ts';

export { expect } from './sites.ts';

export const hits = (page: Page) => page.locator('.search-hit');
/** To the straight answer, where there is one. */
export const firstLink = (page: Page) => page.locator('.search-title').first();
/** What is said of the hits, for those who see them. */
export const summary = (page: Page) => page.locator('.search-summary');
/** What is said of them to those who listen. */
export const told = (page: Page) => page.locator('.search-told');
export const field = (page: Page) => page.getByRole('searchbox');
export const modal = (page: Page) => page.getByRole('dialog');

/** Opens the page of search with a query, and waits for its answer. */
export async function search(page: Page, site: Site, query: string): Promise<void> {
  await page.goto(`${site.url}search/?${new URLSearchParams({ q: query }).toString()}`);
  await expect(summary(page)).toContainText(/results? for/i);
}

/** Every test of search fails on an error in the console, a request that fails or one that leaves the site. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, sites }, use) => {
      const faults = watch(page, sites.root);
      await use(faults);
      // Some tests look at other sites than the first.
      const own = Object.values(sites).map(({ url }) => `leaves the site: ${url}`);
      expect(faults.filter((fault) => !own.some((start) => fault.startsWith(start)))).toEqual([]);
    },
    { auto: true },
  ],
});
