/** Recent searches: kept on the device, shown before anything is typed, removed at will. */
import type { Page } from '@playwright/test';
import { expect, field, firstLink, hits, search, test } from '../search.ts';

const recent = (page: Page) => page.getByRole('region', { name: 'Recent searches' });
const terms = (page: Page) => page.locator('.search-recents .search-stop');
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('searches'));

test('a search is kept when its hit is followed or Enter is pressed, not while it is typed', async ({
  page,
  sites,
}) => {
  await search(page, sites.root, 'whatsapp price');
  expect(await kept(page)).toBeNull();
  await firstLink(page).click();
  await page.goto(`${sites.root.url}search/`);
  await field(page).fill('ads in status');
  await field(page).press('Enter');
  await page.goto(`${sites.root.url}about/`);
  await page.keyboard.press('/');
  await expect(terms(page)).toHaveText(['ads in status', 'whatsapp price']);
  await terms(page).nth(1).click();
  await expect(field(page)).toHaveValue('whatsapp price');
  await expect(field(page)).toBeFocused();
  await expect(hits(page).first()).toBeVisible();
  await expect(recent(page)).toBeHidden();
});

test('each can be removed, and all of them, and the focus stays', async ({ page, sites }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('begun'))
      localStorage.setItem('searches', JSON.stringify(['one', 'two', 'three']));
    sessionStorage.setItem('begun', 'yes');
  });
  await page.goto(`${sites.root.url}search/`);
  await page.getByRole('button', { name: 'Remove two' }).click();
  await expect(terms(page)).toHaveText(['one', 'three']);
  await expect(page.getByRole('button', { name: 'Remove three' })).toBeFocused();
  await page.reload();
  await expect(terms(page)).toHaveText(['one', 'three']);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(recent(page)).toBeHidden();
  await expect(field(page)).toBeFocused();
  expect(await kept(page)).toBeNull();
});

test('there are eight at most, each once', async ({ page, sites }) => {
  await page.goto(`${sites.root.url}search/`);
  for (const term of Array.from('abcdefghija').map((letter) => `whatsapp ${letter}`)) {
    await field(page).fill(term);
    await field(page).press('Enter');
  }
  const all = JSON.parse((await kept(page)) ?? '[]') as string[];
  expect(all).toHaveLength(8);
  expect(all[0]).toBe('whatsapp a');
  expect(new Set(all).size).toBe(8);
});

for (const [name, broken] of Object.entries({
  'storage is refused': () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  },
  'what is kept is not ours': () => {
    localStorage.setItem('searches', '{"<img src=x onerror=alert(1)>": [');
  },
})) {
  test(`search works where ${name}`, async ({ page, sites }) => {
    await page.addInitScript(broken);
    await page.goto(`${sites.root.url}search/`);
    await expect(page.getByText('Two or three words are enough')).toBeVisible();
    await expect(recent(page)).toBeHidden();
    await field(page).fill('ads in status');
    await field(page).press('Enter');
    await expect(firstLink(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#ads-in-status$/);
  });
}
