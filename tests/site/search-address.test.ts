/** What narrows a search, and the address that says all of it. */
import { expect, field, firstLink, hits, search, summary, test } from '../search.ts';
import type { Page } from '@playwright/test';

const kind = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const filter = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const chip = (page: Page, name: string) => page.getByRole('button', { name: `Remove filter: ${name}` });
const numberOf = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0]);

test('the address follows what is typed and what narrows it, and brings all of it back', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.root.url}search/`);
  await expect(field(page)).toBeFocused();
  await field(page).fill('whatsapp');
  await expect(page).toHaveURL(`${sites.root.url}search/?q=whatsapp`);
  await kind(page, 'Events').click();
  await filter(page, 'Year').selectOption('2017');
  await filter(page, 'Kind of event').selectOption('regulation');
  const address = `${sites.root.url}search/?q=whatsapp&type=events&kind=regulation&year=2017`;
  await expect(page).toHaveURL(address);
  await expect(firstLink(page)).toHaveAttribute('href', /^\/timeline\//);
  const found = await summary(page).innerText();
  for (const place of await page.locator('.search-place').allInnerTexts()) expect(place).toContain('Event');

  // As someone else would open it.
  const other = await page.context().newPage();
  await other.goto(address);
  await expect(summary(other)).toHaveText(found);
  await expect(field(other)).toHaveValue('whatsapp');
  await expect(kind(other, 'Events')).toHaveAttribute('aria-pressed', 'true');
  await expect(filter(other, 'Year')).toHaveValue('2017');
  await expect(filter(other, 'Kind of event')).toHaveValue('regulation');
  await other.close();
});

test('counts say how many hits a choice leaves', async ({ page, sites }) => {
  await search(page, sites.root, 'whatsapp');
  await expect(kind(page, 'Claims')).toHaveText(/\d/);
  const claims = numberOf(await kind(page, 'Claims').innerText());
  const option = filter(page, 'Platform').locator('option').filter({ hasText: 'WeChat' });
  const all = numberOf(await option.textContent());
  await kind(page, 'Claims').click();
  await expect(summary(page)).toHaveText(new RegExp(`^${String(claims)} result`));
  // Counts come a moment after the hits.
  await expect.poll(async () => numberOf(await option.textContent())).toBeLessThan(all);
  // Others still say what they would leave, not what is left among the claims.
  expect(numberOf(await kind(page, 'Events').innerText())).toBeGreaterThan(0);
  const both = numberOf(await option.textContent());
  await filter(page, 'Platform').selectOption('wechat');
  await expect(summary(page)).toHaveText(new RegExp(`^${String(both)} result`));
  await expect(filter(page, 'Platform').locator('option').filter({ hasText: 'WhatsApp' })).toHaveText(/\d/);
});

test('going back brings back the search before, and forward the one after', async ({ page, sites }) => {
  await search(page, sites.root, 'ads in status');
  await field(page).fill('what instagram cost');
  await expect(page).toHaveURL(/q=what\+instagram\+cost$/);
  await expect(firstLink(page)).toHaveText('What Instagram cost');
  await page.waitForTimeout(1500); // It rests: that was what the reader meant.
  await kind(page, 'Articles').click();
  await expect(page).toHaveURL(/type=articles/);
  await page.goBack();
  await expect(page).toHaveURL(/q=what\+instagram\+cost$/);
  await expect(kind(page, 'All')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(field(page)).toHaveValue('ads in status');
  await expect(firstLink(page)).toHaveText('Ads in Status');
  await page.goForward();
  await expect(field(page)).toHaveValue('what instagram cost');
});

test('who comes back from a hit is at that hit', async ({ page, sites }) => {
  await search(page, sites.root, 'whatsapp price');
  const third = hits(page).nth(2).getByRole('link');
  const name = await third.innerText();
  await third.click();
  await expect(page).toHaveURL(/#/);
  await page.goBack();
  await expect(page.locator(':focus')).toHaveText(name);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('filters are chips that can be removed, and all of them at once where nothing is left', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.root.url}search/?q=ads+in+status&platform=wechat&year=1995`);
  await expect(summary(page)).toHaveText(/^No results/);
  await expect(chip(page, 'WeChat')).toBeVisible();
  await chip(page, '1995').click();
  await expect(page).toHaveURL(/q=ads\+in\+status&platform=wechat$/);
  await expect(field(page)).toBeFocused();
  await page.goto(`${sites.root.url}search/?q=ads+in+status&platform=wechat&year=1995`);
  await page.getByRole('button', { name: 'Search without filters' }).click();
  await expect(firstLink(page)).toHaveText('Ads in Status');
  await expect(page).toHaveURL(/q=ads\+in\+status$/);
});

test('filters are folded on a phone', async ({ page, sites }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await search(page, sites.root, 'whatsapp');
  const fold = page.getByRole('button', { name: 'Filters', exact: true });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(filter(page, 'Year')).toBeHidden();
  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await filter(page, 'Year').selectOption('2017');
  await fold.click();
  await expect(chip(page, '2017')).toBeVisible();
});
