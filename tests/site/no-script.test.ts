/** Reading without JavaScript: everything is there, and what opens does so by the browser alone. */
import { pagesOf, watch } from '../pages.ts';
import { expect, test } from '../sites.ts';

test.use({ javaScriptEnabled: false });

const article = 'articles/why-join-two-rivers/';

test('an article reads from its answer to its references', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Why two rivers were joined');
  await expect(main.getByText('To let one ship go from the North Sea')).toBeVisible();
  for (const name of ['The watershed', 'The canal', 'What it carries', 'References']) {
    await expect(main.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect(main.getByText('Countries on the Danube')).toBeVisible();
  await expect(main.getByText('Less than hoped.')).toBeVisible();
});

test('a citation opens in place and closes', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  const citation = page.getByRole('button', { name: 'Unverified, note 2' });
  const open = page.locator('#n2:popover-open');
  await expect(open).toHaveCount(0);
  await citation.click();
  await expect(open).toBeVisible();
  await expect(open).toContainText('Ships unloaded at the watershed.');
  await expect(open).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(open).toHaveCount(0);
});

test('a timeline is a picture of links and a list of the same events', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  const figure = page.getByRole('figure', { name: 'From treaty to canal' });
  await expect(figure.locator('svg a')).toHaveCount(3);
  const list = figure.getByRole('list');
  if (!(await list.isVisible())) await figure.getByText('The same as a list').click();
  await expect(list.getByRole('link')).toHaveText([
    'The Congress of Vienna frees navigation',
    'The Mannheim Act',
    'The Main–Danube Canal opens',
  ]);
  await expect(list.locator('time')).toHaveText(['9 Jun 1815', 'Oct 1868', '25 Sep 1992']);
  await list.getByRole('link', { name: 'The Mannheim Act' }).click();
  await expect(page).toHaveURL(`${sites.second.url}timeline/#mannheim-act`);
});

test('the navigation of a phone opens from its button', async ({ page, sites }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(sites.second.url);
  const glossary = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Glossary' });
  await expect(glossary).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(glossary).toBeInViewport();
  await glossary.click();
  await expect(page).toHaveURL(`${sites.second.url}glossary/`);
});

test('search says what it needs, and where else to look', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}search/`);
  // Playwright looks for no text inside `<noscript>`.
  await expect(page.locator('noscript p')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'A to Z' }).first().click();
  await expect(page.getByRole('link', { name: 'The Mannheim Act' })).toBeVisible();
});

test('what only script can do is not offered', async ({ page, sites }) => {
  await page.goto(sites.second.url);
  await expect(page.locator('theme-switch')).toBeHidden();
});

test('every page shows its heading and its text', async ({ page, sites }) => {
  test.setTimeout(120_000);
  const faults = watch(page, sites.root);
  for (const path of pagesOf(sites.root)) {
    await page.goto(sites.root.url + path);
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    const text = await page.getByRole('main').innerText();
    expect.soft(text.length, path).toBeGreaterThan(100);
    expect.soft(faults.splice(0), path).toEqual([]);
  }
});
