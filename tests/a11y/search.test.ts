/** axe on every state of search, in both themes, on a phone and on a desk. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { audit } from '../axe.ts';
import { expect, field, firstLink, modal } from '../search.ts';
import { test } from '../sites.ts';

type Show = (page: Page, url: string, context: BrowserContext) => Promise<void>;

const states: Record<string, Show> = {
  'before anything is typed': async (page, url) => {
    await page.addInitScript(() => {
      localStorage.setItem('searches', JSON.stringify(['canal', 'a treaty of rivers']));
    });
    await page.goto(`${url}search/`);
    await expect(page.getByText('Recent searches')).toBeVisible();
  },
  'hits and filters': async (page, url) => {
    await page.goto(`${url}search/?q=river&type=events`);
    await expect(firstLink(page)).toBeVisible();
    const fold = page.getByRole('button', { name: 'Filters', exact: true });
    if (await fold.isVisible()) await fold.click();
    await expect(page.getByRole('combobox', { name: 'Year', exact: true })).toBeVisible();
  },
  'nothing found': async (page, url) => {
    await page.goto(`${url}search/?q=${encodeURIComponent('жираф')}&year=1900`);
    await expect(page.getByRole('button', { name: 'Search without filters' })).toBeVisible();
  },
  'no connection': async (page, url) => {
    await page.route(/\/pagefind\/(?:index|pagefind-entry)/, (route) => route.abort());
    await page.goto(`${url}search/?q=canal`);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
  'not loaded': async (page, url, context) => {
    await page.goto(`${url}about/`);
    await context.setOffline(true);
    await page.keyboard.press('/');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'the modal': async (page, url) => {
    await page.goto(`${url}about/`);
    await page.keyboard.press('/');
    await field(page).fill('canal');
    await expect(firstLink(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(modal(page).locator(':focus')).toBeVisible();
  },
  'marks on arrival': async (page, url) => {
    await page.goto(`${url}search/?q=canal`);
    await firstLink(page).click();
    await expect(page.getByRole('button', { name: 'Clear highlight' })).toBeVisible();
  },
};

for (const [state, show] of Object.entries(states)) {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
    ['dark', 1280],
    ['light', 360],
  ] as const) {
    test(`${state} has no violation (${colorScheme}, ${String(width)} px)`, async ({
      page,
      context,
      sites,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await show(page, sites.second.url, context);
      const { told, judged } = await audit(page);
      expect(told).toEqual([]);
      expect(judged).toBeGreaterThan(10);
    });
  }
}

test('in forced colours what is chosen, what was found and what has the focus can be told apart', async ({
  page,
  sites,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(`${sites.second.url}search/?q=canal&type=articles`);
  await expect(firstLink(page)).toBeVisible();
  const styleOf = (of: Locator, property: string) =>
    of.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const types = page.locator('.search-types');
  const line = (pressed: boolean) =>
    styleOf(types.locator(`[aria-pressed=${String(pressed)}]`).first(), 'text-decoration-line');
  expect(await line(true)).toBe('underline');
  expect(await line(false)).toBe('none');
  const found = page.locator('.search-text mark').first();
  const ground = await styleOf(page.locator('body'), 'background-color');
  expect(await styleOf(found, 'background-color')).not.toBe(ground);
  expect(await styleOf(found, 'color')).not.toBe(await styleOf(found, 'background-color'));
  await field(page).press('ArrowDown');
  // The ring stands around the whole hit.
  const focused = page.locator('.search-groups :focus');
  expect(await focused.evaluate((link) => getComputedStyle(link, '::after').outlineStyle)).toBe('solid');
});
