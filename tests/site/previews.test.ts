/** Previews of links: by pointer, by keyboard, by touch, one in another, and off. */
import { watch } from '../pages.ts';
import {
  article,
  linkToCommissions,
  linkToTerm,
  noneComes,
  point,
  previewOf,
  previews,
} from '../previews.ts';
import { expect, test } from '../sites.ts';

test.beforeEach(async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
});

test('a link that is pointed at shows what it leads to, until it is left', async ({ page, sites }) => {
  const faults = watch(page, sites.second);
  await point(page, linkToTerm(page));
  const preview = previewOf(page, 'Watershed');
  await expect(preview).toContainText('The line on which rain parts.');
  await expect(linkToTerm(page)).toHaveAttribute('aria-details', (await preview.getAttribute('id')) ?? '');
  await page.mouse.move(1, 1);
  await expect(preview).toHaveCount(0);
  await expect(linkToTerm(page)).not.toHaveAttribute('aria-details');
  expect(faults).toEqual([]);
});

test('a preview stays while the pointer is in it, and its links work', async ({ page, sites }) => {
  await point(page, linkToTerm(page));
  const preview = previewOf(page, 'Watershed');
  await preview.getByText('The line on which rain parts.').hover();
  await noneComes(page);
  await preview.getByRole('link', { name: 'Watershed' }).click();
  await expect(page).toHaveURL(`${sites.second.url}glossary/#watershed-term`);
});

test('a card is loaded once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (let times = 0; times < 2; times++) {
    await point(page, linkToTerm(page));
    await expect(previews(page)).toHaveCount(1);
    await page.mouse.move(1, 1);
    await expect(previews(page)).toHaveCount(0);
  }
  expect(asked.filter((url) => url.includes('/embed/'))).toHaveLength(1);
});

test('the keyboard opens a preview and keeps the focus; Tab goes into it and back', async ({ page }) => {
  const link = linkToCommissions(page);
  await page.keyboard.press('Shift');
  await link.focus();
  const preview = previewOf(page, 'The commissions');
  await expect(preview).toBeVisible();
  await expect(link).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Preview: The commissions');
  await page.keyboard.press('Tab');
  await expect(preview.getByRole('link', { name: 'The commissions' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(link).toBeFocused();
  await expect(preview).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(preview).toHaveCount(0);
});

test('Tab leads through a preview and on to what comes after its link', async ({ page }) => {
  const link = linkToTerm(page);
  await link.focus();
  const preview = previewOf(page, 'Watershed');
  await expect(preview).toBeVisible();
  for (let steps = 0; steps < 3; steps++) await page.keyboard.press('Tab');
  await expect(preview.getByRole('button', { name: 'Turn previews off' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.prose button.cite').first()).toBeFocused();
  await expect(preview).toHaveCount(0);
});

test('Escape closes a preview, gives the focus back, and it stays closed', async ({ page }) => {
  const link = linkToCommissions(page);
  await link.focus();
  await expect(previews(page)).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(previews(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await noneComes(page);
  await expect(previews(page)).toHaveCount(0);
});

test('Escape closes what is pointed at too, without the pointer being moved', async ({ page }) => {
  await point(page, linkToTerm(page));
  await expect(previews(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(previews(page)).toHaveCount(0);
});

test('a preview in a preview opens, and Escape closes the topmost alone', async ({ page }) => {
  await point(page, linkToCommissions(page));
  const first = previewOf(page, 'The commissions');
  await first.getByRole('link', { name: 'Congress of Vienna' }).hover();
  const second = previewOf(page, 'The Congress of Vienna frees navigation');
  await expect(second).toBeVisible();
  await expect(first).toBeVisible();
  await second.getByText('The final act').hover();
  await noneComes(page);
  await expect(first).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(second).toHaveCount(0);
  await expect(first).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(first).toHaveCount(0);
});

test('three may stand upon each other, not four', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}index/`);
  await point(page, page.getByRole('main').getByRole('link', { name: 'The Rhine in brief' }).first());
  for (const [title, name] of [
    ['The Rhine in brief', 'a commission may go'],
    ['What a commission may do', 'the canal'],
    ['The canal', 'Why two rivers were joined'],
  ] as const)
    await previewOf(page, title).getByRole('link', { name }).hover();
  await noneComes(page);
  await expect(previews(page)).toHaveCount(3);
});

test('a note stays open while a link in it has its preview, and Escape closes one at a time', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Contradicted, note 3' }).first().click();
  const note = page.locator('#n3:popover-open');
  await point(page, note.getByRole('link', { name: 'A pupil, line 4' }));
  const preview = previewOf(page, 'The canal opened in 1990.');
  await expect(preview).toContainText('It opened on 25 September 1992.');
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
});

test('an event in a drawing has a preview', async ({ page }) => {
  const figure = page.getByRole('figure', { name: 'From treaty to canal' });
  await point(page, figure.locator('svg a').nth(1));
  await expect(previewOf(page, 'The Mannheim Act')).toContainText('October 1868');
});

test('nothing comes while words are being selected', async ({ page }) => {
  const link = linkToTerm(page);
  await link.scrollIntoViewIfNeeded();
  const box = await link.boundingBox();
  if (!box) throw new Error('not drawn');
  await page.mouse.move(box.x - 60, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 5 });
  await noneComes(page);
  await expect(previews(page)).toHaveCount(0);
  expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
  await page.mouse.up();
});

test('ways about the site and the place one is at have none', async ({ page, sites }) => {
  for (const link of [
    page.getByRole('banner').getByRole('link', { name: 'Glossary' }),
    page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'The canal' }),
    page.getByRole('button', { name: 'Link or cite: The canal' }),
    page.getByRole('link', { name: '5 citations' }),
    page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Articles' }),
    page.getByRole('contentinfo').getByRole('link', { name: 'About' }),
  ]) {
    await point(page, link);
    await noneComes(page);
    await expect.soft(previews(page)).toHaveCount(0);
  }
  await page.goto(`${sites.second.url}glossary/#watershed-term`);
  await point(
    page,
    page
      .locator('#watershed-term')
      .getByRole('link', { name: /The watershed/ })
      .first(),
  );
  await expect(previews(page)).toHaveCount(1);
});
