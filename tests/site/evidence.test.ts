/** The evidence pages: disagreements side by side, lines set aside, and notes that say why nothing is cited. */
import { expect, test } from '../sites.ts';

test('a disagreement shows each side with who says it, then what the site says and why', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.second.url}disagreements/#when-the-canal-opened`);
  const entry = page.locator('#when-the-canal-opened');
  await expect(entry.getByRole('heading', { level: 3 })).toHaveText('When the canal opened');
  const sides = entry.locator('.sides > li');
  await expect(sides).toHaveCount(2);
  await expect(sides.nth(0)).toContainText('A pupil');
  await expect(sides.nth(0)).toContainText('In 1990.');
  await expect(sides.nth(0).getByRole('link', { name: 'line 4' })).toBeVisible();
  await expect(sides.nth(1)).toContainText('The record');
  await expect(sides.nth(1)).toContainText('On 25 September 1992.');
  await expect(entry).toContainText('We say: It opened on 25 September 1992.');
  await expect(entry).toContainText('The builders name the day.');
});

test('a claim leads to the disagreement that weighs it', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}sources/essay-1993/`);
  await page.locator('#essay-1993-opened-1990').getByRole('link', { name: 'When the canal opened' }).click();
  await expect(page).toHaveURL(`${sites.second.url}disagreements/#when-the-canal-opened`);
});

test('a source tells which of its lines are set aside, and why', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}sources/essay-1993/#set-aside`);
  const record = page.locator('.record').last();
  await expect(record.locator('dt')).toHaveText('line 1');
  await expect(record.locator('dd')).toHaveText('The title.');
  await expect(page.getByText('Of the text’s lines 8 are not blank.')).toContainText(
    'from 7 of them; one states nothing',
  );
});

test('a sentence without a citation says why, in place', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}articles/who-rules-a-river/`);
  await page.getByRole('button', { name: /^Our own words, note/ }).click();
  await expect(page.locator('[popover]:popover-open')).toContainText(
    'Our arithmetic from the essay and the atlas.',
  );
});

test('every sentence with a note opens what carries it', async ({ page, sites }) => {
  await page.goto(`${sites.root.url}articles/why-facebook-bought-whatsapp/`);
  const empty = await page
    .locator('.prose button.cite')
    .evaluateAll((buttons) =>
      buttons
        .map(
          (button) =>
            document.getElementById(button.getAttribute('popovertarget') ?? '')?.textContent.trim() ?? '',
        )
        .filter((text) => text.length < 20),
    );
  expect(empty).toEqual([]);
  expect(await page.locator('.prose button.cite').count()).toBeGreaterThan(40);
});

test('on the real site every wrong claim is weighed on the page of disagreements', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.root.url}disagreements/`);
  const linked = new Set(
    await page
      .locator('.sides a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash.slice(1))),
  );
  const wrong: string[] = [];
  for (const source of ['mike-2021', 'aminica-2018', 'barthel-2018', 'vizologi-2017', 'lookback-2019']) {
    await page.goto(`${sites.root.url}sources/${source}/`);
    wrong.push(
      ...(await page
        .locator('.claim:has(.mark:is(.contradicted, .outdated))')
        .evaluateAll((claims) => claims.map(({ id }) => id))),
    );
  }
  expect(wrong.length).toBeGreaterThan(20);
  expect(wrong.filter((id) => !linked.has(id))).toEqual([]);
});
