/** What search makes of a query: spelling mended, a time taken out, a straight answer; and all of it can be undone. */
import { expect, field, firstLink, hits, search, summary, test } from '../search.ts';

test('a misspelt word is mended, and the reader can have it as it was typed', async ({ page, sites }) => {
  await search(page, sites.second, 'rihne');
  await expect(summary(page)).toHaveText(/^\d+ results for Rhine$/);
  await expect(firstLink(page)).toHaveText('Rhine');
  await page.getByRole('button', { name: 'Search instead for rihne' }).click();
  await expect(summary(page)).toHaveText('No results for rihne');
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/\?q=rihne&spelling=typed$/);
  await page.reload();
  await expect(summary(page)).toHaveText('No results for rihne');
  // It was said of those words alone.
  await field(page).fill('danbue');
  await expect(summary(page)).toHaveText(/^\d+ results for Danube$/);
  await expect(page).toHaveURL(/\?q=danbue$/);
});

test('a time in the query is a chip that can be removed', async ({ page, sites }) => {
  await search(page, sites.second, 'river may 1815');
  const chip = page.getByRole('button', { name: 'Remove filter: May 1815' });
  await expect(chip).toBeVisible();
  await expect(page.locator('.search-types .count').first()).toHaveText(/\d/);
  await expect(page.getByRole('combobox', { name: 'Year', exact: true })).toBeDisabled();
  await chip.click();
  await expect(page).toHaveURL(/\?q=river\+may\+1815&time=any$/);
  await expect(chip).toHaveCount(0);
  await expect(field(page)).toBeFocused();
});

test('a name is answered at once, with a number and what it rests on, and not told twice', async ({
  page,
  sites,
}) => {
  await search(page, sites.second, 'rhine');
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: 'Rhine', exact: true }) });
  await expect(card).toContainText('A river from the Alps');
  await expect(card).toContainText('Supported');
  await expect(card.getByRole('link', { name: /over 6 countries/ })).toHaveAttribute(
    'href',
    '/numbers/#rhine-countries',
  );
  await expect(hits(page).getByRole('link', { name: 'Rhine', exact: true })).toHaveCount(1);
  await field(page).press('ArrowDown');
  await expect(firstLink(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${sites.second.url}platforms/rhine/`);
});

test('under a base path the number leads to its place, too', async ({ page, sites }) => {
  await search(page, sites.based, 'whatsapp');
  await expect(page.locator('.search-fact')).toHaveAttribute('href', /^\/two-green-apps\/numbers\/#/);
});

test('an answer in Chinese, with words cut as they are in Chinese', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}zh-hans/search/?q=${encodeURIComponent('运河在哪里')}`);
  await expect(firstLink(page)).toHaveText('运河');
  await page.goto(`${sites.second.url}zh-hans/search/?q=1992`);
  await expect(page.locator('.search-chip')).toHaveText('1992年');
});

test('letters typed while search is loaded are not lost', async ({ page, sites }) => {
  await page.route(/pagefind-component-ui\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.goto(`${sites.second.url}about/`);
  await page.keyboard.press('/');
  await page.keyboard.type('canalx');
  await page.keyboard.press('Backspace');
  await expect(field(page)).toHaveValue('canal');
  await expect(firstLink(page)).toBeVisible();
  await page.keyboard.type('s');
  await expect(field(page)).toHaveValue('canals');
});

for (const query of ['whatsapp price', 'how long was wechat blocked in russia', 'bought in may 2017'])
  test(`each kind of result has as many as it says: ${query}`, async ({ page, sites }) => {
    await search(page, sites.root, query);
    const kinds = page.locator('.search-types button').filter({ visible: true });
    await expect(kinds.filter({ hasText: /\d/ }).first()).toBeVisible();
    for (const name of (await kinds.allInnerTexts()).slice(1)) {
      const [, kind = '', count = ''] = /^(\D+?)\s*(\d+)$/.exec(name) ?? [];
      await page.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
      await expect(summary(page), name).toHaveText(new RegExp(`^${count} result`));
    }
  });
