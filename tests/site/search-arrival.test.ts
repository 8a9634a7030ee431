/** On arrival from a hit: its words are marked in the section, until they are cleared. */
import type { Page } from '@playwright/test';
import { expect, field, firstLink, hits, modal, search, test } from '../search.ts';

const article = 'articles/why-facebook-bought-whatsapp/';
const clear = (page: Page) => page.getByRole('button', { name: 'Clear highlight' });

/** The words that are marked, and whether each lies in the section of a heading and before the next one. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const found = CSS.highlights.get('found') ?? new Set();
    return [...found].map((range) => (range as Range).toString());
  });

async function follow(page: Page, query: string) {
  await expect(firstLink(page)).toBeVisible();
  // While it is looked for, its words are said too, over the hits of the query before.
  await expect(page.locator('.search-summary')).toHaveText(new RegExp(`results? for ${query}`));
  await firstLink(page).click();
}

test('the words are marked in the section, without a trace in its address or its markup', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.root.url}${article}#whatsapp-price`);
  // The contents mark where one is, a moment after the page is there.
  const isMarked = () => expect(page.locator('.contents [aria-current]')).toHaveCount(1);
  await isMarked();
  const before = await page.locator('main').innerHTML();
  await search(page, sites.root, 'whatsapp price');
  await follow(page, 'whatsapp price');
  await expect(page).toHaveURL(`${sites.root.url}${article}#whatsapp-price`);
  await expect(clear(page)).toBeVisible();
  const words = await marked(page);
  expect(new Set(words.map((word) => word.toLowerCase()))).toEqual(new Set(['whatsapp', 'price']));
  await isMarked();
  expect(await page.locator('main').innerHTML()).toBe(before);
  const isInside = await page.evaluate(() => {
    const [start, end] = ['whatsapp-price', 'instagram-price'].map((id) => document.getElementById(id));
    return [...(CSS.highlights.get('found') ?? [])].every(
      (range) =>
        start &&
        end &&
        range instanceof Range &&
        range.comparePoint(end, 0) > 0 &&
        (start.contains(range.startContainer) || range.comparePoint(start, 0) < 0),
    );
  });
  expect(isInside, 'nothing outside of the section is marked').toBe(true);
});

test('they are there on reload and on going back, and not for who comes another way', async ({
  page,
  sites,
}) => {
  await search(page, sites.root, 'whatsapp price');
  await follow(page, 'whatsapp price');
  await expect(clear(page)).toBeVisible();
  await page.reload();
  await expect(clear(page)).toBeVisible();
  await page.goto(`${sites.root.url}about/`);
  await page.goBack();
  await expect(clear(page)).toBeVisible();
  await page.goto(`${sites.root.url}about/`);
  await page.goto(`${sites.root.url}${article}#whatsapp-price`);
  await expect(page.locator('#whatsapp-price')).toBeInViewport();
  await expect(clear(page)).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
});

for (const how of ['its button', 'Escape']) {
  test(`${how} takes the marks away for good, and nothing moves`, async ({ page, sites }) => {
    await search(page, sites.root, 'whatsapp price');
    await follow(page, 'whatsapp price');
    await expect(clear(page)).toBeVisible();
    const place = () => page.locator('#whatsapp-price').boundingBox();
    const before = await place();
    if (how === 'Escape') await page.keyboard.press('Escape');
    else await clear(page).click();
    await expect(clear(page)).toHaveCount(0);
    expect(await marked(page)).toEqual([]);
    expect(await place()).toEqual(before);
    await page.reload();
    await expect(page.locator('#whatsapp-price')).toBeVisible();
    await expect(clear(page)).toHaveCount(0);
  });
}

test('Escape closes what is open first', async ({ page, sites }) => {
  await search(page, sites.root, 'whatsapp price');
  await follow(page, 'whatsapp price');
  await expect(clear(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(modal(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(modal(page)).toBeHidden();
  await expect(clear(page)).toBeVisible();
});

test('a hit on the very page that one is on is marked too, and another takes its place', async ({
  page,
  sites,
}) => {
  await page.goto(sites.root.url + article);
  for (const [query, id] of [
    ['what whatsapp cost', 'whatsapp-price'],
    ['what instagram cost', 'instagram-price'],
  ] as const) {
    await page.keyboard.press('/');
    await field(page).fill(query);
    await follow(page, query);
    await expect(page).toHaveURL(`${sites.root.url}${article}#${id}`);
    await expect(clear(page)).toHaveCount(1);
    await expect.poll(async () => (await marked(page)).join(' ')).toMatch(/cost/i);
  }
  expect((await marked(page)).join(' ')).toMatch(/instagram/i);
  await page.goBack();
  await expect.poll(async () => (await marked(page)).join(' ')).not.toMatch(/instagram/i);
});

test('a hit opened in a new tab has its words marked there, and not here', async ({
  page,
  context,
  sites,
}) => {
  await search(page, sites.root, 'whatsapp price');
  const opened = context.waitForEvent('page');
  await firstLink(page).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(clear(tab)).toBeVisible();
  expect((await marked(tab)).length).toBeGreaterThan(1);
  await page.goto(`${sites.root.url}${article}#whatsapp-price`);
  await expect(clear(page)).toHaveCount(0);
});

test('Chinese words are marked inside of sentences', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}zh-hans/search/?q=${encodeURIComponent('运河')}`);
  await expect(hits(page).first()).toBeVisible();
  await firstLink(page).click();
  await expect(page.locator('.found-clear')).toHaveText('清除标记');
  expect(new Set(await marked(page))).toEqual(new Set(['运河']));
});
