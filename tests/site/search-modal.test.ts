/** Search in place: when it is loaded, how it opens and closes, what it looks like. */
import type { Page } from '@playwright/test';
import { expect, field, firstLink, modal, search, test } from '../search.ts';

const article = 'articles/why-facebook-bought-whatsapp/';
/** All that is said of the hits. */
const list = (page: Page) => page.locator('.search-groups').innerText();
const ofPagefind = (url: string) => url.includes('/pagefind/') || /\/search\.[\w-]+\.(?:css|js)/.test(url);

test('nothing of search is loaded before the reader moves to it', async ({ page, sites }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(sites.root.url + article, { waitUntil: 'networkidle' });
  expect(asked.filter(ofPagefind)).toEqual([]);
  await page.getByRole('link', { name: 'Search' }).hover();
  await expect
    .poll(() => asked.filter(ofPagefind).join(' '))
    .toMatch(/search\..+pagefind-component-ui.+wasm/);
  await expect(modal(page)).toBeHidden();
  // Of the index nothing yet; once search is open it runs once, so that the first key does not wait for that.
  expect(asked.filter((url) => url.includes('/pagefind/index/'))).toEqual([]);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect.poll(() => asked.filter((url) => url.includes('/pagefind/index/')).length).toBeGreaterThan(0);
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens search, Escape closes it and gives the focus back`, async ({ page, sites }) => {
    await page.goto(sites.root.url + article);
    const before = page.getByRole('link', { name: 'Timeline' }).first();
    await before.focus();
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('ads in');
    await expect(firstLink(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(modal(page)).toBeHidden();
    await expect(before).toBeFocused();
  });
}

test('the key / can be turned off, which stays, and on again; Control with K stays on', async ({
  page,
  sites,
}) => {
  await page.goto(sites.root.url + article);
  await page.keyboard.press('/');
  await page.getByRole('button', { name: 'Turn off the key / for search' }).click();
  await page.goto(`${sites.root.url}about/`);
  const sign = page.locator('search-trigger kbd');
  await expect(sign).toHaveCSS('visibility', 'hidden');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(field(page), 'the first key did nothing').toHaveValue('');
  await page.getByRole('button', { name: 'Turn on the key / for search' }).click();
  await expect(sign).toHaveCSS('visibility', 'visible');
  await page.keyboard.press('Escape');
  await expect(modal(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('the link in the header opens search in place, and gets the focus back', async ({ page, sites }) => {
  await page.goto(sites.root.url);
  const link = page.getByRole('link', { name: 'Search' });
  await link.click();
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(sites.root.url);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(modal(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('Enter on a hit leads to its section, on the page one is on too', async ({ page, sites }) => {
  await page.goto(sites.root.url + article);
  await page.keyboard.press('/');
  await field(page).fill('whatsapp price');
  await expect(firstLink(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(firstLink(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${sites.root.url}${article}#whatsapp-price`);
  await expect(modal(page)).toBeHidden();
  await expect(page.locator('#whatsapp-price')).toBeInViewport();
});

test('the modal leads to the same search as a page', async ({ page, sites }) => {
  await page.goto(sites.root.url);
  await page.keyboard.press('/');
  await field(page).fill('ads in status');
  await expect(firstLink(page)).toHaveText('Ads in Status');
  await page.getByRole('button', { name: /^Articles/ }).click();
  await expect(page.getByRole('button', { name: /^Articles/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('pagefind-modal')).toHaveAttribute('aria-busy', 'false');
  const shown = await list(page);
  await page.getByRole('link', { name: 'Open as a page' }).click();
  await expect(page).toHaveURL(`${sites.root.url}search/?q=ads+in+status&type=articles`);
  await expect(firstLink(page)).toHaveText('Ads in Status');
  await expect.poll(() => list(page)).toBe(shown);
});

test('the list is not emptied at each letter, only when an answer takes long', async ({ page, sites }) => {
  await search(page, sites.root, 'whatsapp');
  await expect(firstLink(page)).toBeVisible();
  await page.evaluate(() => {
    let isEmpty = false;
    let emptied = 0;
    const look = () => {
      const wasEmpty = isEmpty;
      isEmpty = !document.querySelector('.search-hit');
      if (isEmpty && !wasEmpty) emptied++;
      Object.assign(window, { emptied });
      requestAnimationFrame(look);
    };
    look();
  });
  const letters = ' ads status';
  await field(page).pressSequentially(letters, { delay: 60 });
  await expect(firstLink(page)).toHaveText('Ads in Status');
  const emptied = await page.evaluate(() => (window as unknown as { emptied: number }).emptied);
  // A slow machine may take long for an answer or two.
  expect(emptied).toBeLessThan(letters.length / 3);
});

for (const [system, stored] of [
  ['light', 'dark'],
  ['dark', 'light'],
  ['dark', ''],
] as const) {
  test(`the modal takes the theme: system ${system}, chosen ${stored || 'none'}`, async ({ page, sites }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.addInitScript((theme) => {
      if (theme) localStorage.setItem('theme', theme);
    }, stored);
    await page.goto(sites.root.url);
    await page.keyboard.press('/');
    await expect(modal(page)).toBeVisible();
    const theme = stored || system;
    await expect(modal(page)).toHaveCSS(
      'background-color',
      theme === 'dark' ? 'rgb(23, 28, 25)' : 'rgb(255, 255, 255)',
    );
    await expect(field(page)).toHaveCSS('color', theme === 'dark' ? 'rgb(232, 236, 230)' : 'rgb(23, 33, 28)');
  });
}

test('what is pressed or followed is 44 pixels high', async ({ page, sites }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(sites.root.url);
  await page.keyboard.press('/');
  await field(page).fill('whatsapp price');
  await expect(firstLink(page)).toBeVisible();
  for (const target of await modal(page)
    .locator('input, button:visible, select:visible, .search-hit:visible, .search-as-page')
    .all()) {
    const box = await target.boundingBox();
    expect.soft(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
  }
});
