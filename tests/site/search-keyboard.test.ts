/** Searching with the keyboard alone, and what those hear who listen. */
import type { Page } from '@playwright/test';
import { expect, field, firstLink, hits, modal, search, summary, test, told } from '../search.ts';

const focused = (page: Page) => page.locator(':focus');
/** What one goes through by arrows, in order. */
const stops = (page: Page) =>
  page.locator('.search-title, .search-rest > summary, .search-more').filter({ visible: true });

/** The page of search and the modal take the same keys. */
const places = {
  'on its page': (page: Page, url: string) => page.goto(`${url}search/`),
  'in the modal': async (page: Page, url: string) => {
    await page.goto(`${url}about/`);
    await page.keyboard.press('/');
  },
};

for (const [name, open] of Object.entries(places)) {
  test(`from the field through the hits and back: ${name}`, async ({ page, sites }) => {
    await open(page, sites.root.url);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('whatsapp price');
    await expect(summary(page)).toHaveText(/results for whatsapp price/);
    await page.keyboard.press('ArrowDown');
    await expect(firstLink(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(stops(page).nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(stops(page).last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(stops(page).last(), 'there is no further').toBeFocused();
    await page.keyboard.press('Home');
    await expect(firstLink(page)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('whatsapp price');
  });

  test(`what is typed in the hits goes to the field: ${name}`, async ({ page, sites }) => {
    await open(page, sites.root.url);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('whatsapp price');
    await expect(summary(page)).toHaveText(/results for whatsapp price/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('s');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('whatsapp prices');
    await expect(summary(page)).toHaveText(/results for whatsapp prices/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Backspace');
    await expect(field(page)).toHaveValue('whatsapp price');
    await expect(summary(page)).toHaveText(/results for whatsapp price$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('whatsapp price');
  });
}

test('Enter leads to the first hit of what was typed last, and once more to its place', async ({
  page,
  sites,
}) => {
  await search(page, sites.root, 'mini programs');
  await field(page).fill('ads in status');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveText('Ads in Status');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${sites.root.url}articles/how-whatsapp-earns/#ads-in-status`);
});

test('Escape leads from the hits to the field, and empties it; in the modal it closes', async ({
  page,
  sites,
}) => {
  await search(page, sites.root, 'whatsapp price');
  await field(page).press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('whatsapp price');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(hits(page).first()).toBeHidden();
  await expect(told(page)).toHaveText('Search cleared');
  await places['in the modal'](page, sites.root.url);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('price');
  await expect(firstLink(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(modal(page)).toBeHidden();
});

test('how many were found is told once it has settled, and where in the modal it can be heard', async ({
  page,
  sites,
}) => {
  await places['in the modal'](page, sites.root.url);
  await expect(field(page)).toBeFocused();
  // What is outside of a modal dialog is not heard.
  await expect(modal(page).getByRole('status')).toHaveCount(1);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('.search-told');
    if (region)
      new MutationObserver(() => region.textContent && heard.push(region.textContent)).observe(region, {
        childList: true,
      });
  });
  await page.keyboard.type('whatsapp price', { delay: 30 });
  await expect(told(page)).toHaveText(/^\d+ results for whatsapp price$/);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.length, heard.join('; ')).toBeLessThan(4);
  await page.getByRole('button', { name: /^Claims/ }).click();
  await expect(told(page)).toHaveText(/^\d+ results? for whatsapp price, Claims$/);
});
