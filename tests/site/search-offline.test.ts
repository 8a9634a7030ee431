/** When the connection is gone, or files are: search says so, and goes on when they are back. */
import type { Page } from '@playwright/test';
import { expect, field, firstLink, modal, summary, told } from '../search.ts';
import { test } from '../sites.ts';

const unreachable = (page: Page) => page.getByText('Search cannot reach its index');
const unloaded = (page: Page) => page.getByText('Search could not be loaded');
/** All that a search needs before a word is typed. */
const loaded = (page: Page) => page.waitForResponse(/wasm/);

test('words typed without a connection are not said to be nowhere, and are found when it is back', async ({
  page,
  context,
  sites,
}) => {
  await page.goto(`${sites.root.url}about/`);
  const ready = loaded(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await ready;
  await page.waitForTimeout(300);
  await context.setOffline(true);
  await page.keyboard.type('ads in status');
  await expect(unreachable(page)).toBeVisible();
  await expect(summary(page)).toBeHidden();
  await expect(told(page)).toContainText('Search cannot reach its index');
  await expect(modal(page).getByRole('link', { name: 'A to Z' })).toBeVisible();
  await context.setOffline(false);
  await expect(firstLink(page)).toHaveText('Ads in Status');
  await expect(unreachable(page)).toBeHidden();
});

test('a search that was never loaded says so where it is asked for, and opens when it can', async ({
  page,
  context,
  sites,
}) => {
  await page.goto(`${sites.root.url}about/`);
  await context.setOffline(true);
  await page.keyboard.press('/');
  await expect(unloaded(page)).toBeVisible();
  await expect(page).toHaveURL(`${sites.root.url}about/`);
  await context.setOffline(false);
  await expect(field(page)).toBeFocused();
  await expect(unloaded(page)).toBeHidden();
  await page.keyboard.type('ads in status');
  await expect(firstLink(page)).toHaveText('Ads in Status');
});

test('files that fail are asked for again at a press', async ({ page, sites }) => {
  let isBroken = true;
  await page.route(/\/pagefind\/(?:index|fragment|pagefind-entry)/, (route) =>
    isBroken ? route.abort() : route.continue(),
  );
  await page.goto(`${sites.root.url}search/?q=ads+in+status`);
  await expect(unreachable(page)).toBeVisible();
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(firstLink(page)).toHaveText('Ads in Status');
});

test('the page of search says when it could not be loaded, and where else to look', async ({
  page,
  sites,
}) => {
  await page.route(/pagefind-component-ui/, (route) => route.abort());
  await page.goto(`${sites.root.url}search/?q=ads+in+status`);
  await expect(unloaded(page)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'A to Z' })).toBeVisible();
  await page.unroute(/pagefind-component-ui/);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(firstLink(page)).toHaveText('Ads in Status');
  await expect(unloaded(page)).toBeHidden();
});
