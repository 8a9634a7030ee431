/** Citations: number and standing in the text, the work in place and in the list, and the way back. */
import type { Locator } from '@playwright/test';
import { expect, test } from '../sites.ts';

const article = 'articles/why-join-two-rivers/';

/** Where an element stands, in CSS pixels. */
const boxOf = (element: Locator) =>
  element.evaluate((node) => node.getBoundingClientRect().toJSON() as DOMRect);

test.beforeEach(async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
});

test('citations are numbered in the order of the text; the same place keeps its number', async ({ page }) => {
  const named = page.locator('.prose').getByRole('button', { name: /, note \d$/ });
  const snapshots = await Promise.all((await named.all()).map((button) => button.ariaSnapshot()));
  expect(snapshots.map((snapshot) => /"(.*)"/.exec(snapshot)?.[1])).toEqual([
    'Supported, note 1',
    'Unverified, note 2',
    'Supported, note 1',
    'Contradicted, note 3',
    'Supported, note 4',
    'Opinion, note 5',
    'Supported, note 4',
  ]);
});

test('a citation shows its number and a mark that differs by standing', async ({ page }) => {
  const looks = await page.locator('.prose button.cite').evaluateAll((buttons) =>
    buttons.map((button) => {
      const mark = button.querySelector('i, svg, [aria-hidden]');
      const { backgroundColor, backgroundImage, borderRadius, clipPath, maskImage, color } = getComputedStyle(
        mark ?? button,
      );
      return [
        button.lastChild?.textContent,
        [backgroundColor, backgroundImage, borderRadius, clipPath, maskImage, color].join(),
      ];
    }),
  );
  expect(looks.map(([number]) => number)).toEqual(['1', '2', '1', '3', '4', '5', '4']);
  const byNumber = new Map(looks.map(([number, look]) => [number, look]));
  // 1 and 4 are supported; 2, 3 and 5 have a standing each.
  expect(byNumber.get('1')).toBe(byNumber.get('4'));
  expect(new Set(byNumber.values()).size).toBe(4);
});

test('a claim opens with what it says, why it is wrong, and where it stands', async ({ page, sites }) => {
  await page.getByRole('button', { name: 'Contradicted, note 3' }).first().click();
  const note = page.locator('#n3:popover-open');
  await expect(note).toBeVisible();
  await expect(note).toContainText('The canal opened in 1990.');
  await expect(note).toContainText('It opened on 25 September 1992.');
  await note.getByRole('link', { name: 'A pupil, line 4' }).click();
  await expect(page).toHaveURL(`${sites.second.url}sources/essay-1993/#essay-1993-opened-1990`);
});

test('a reference opens with title, author, place in it and address', async ({ page }) => {
  await page.getByRole('button', { name: 'Supported, note 1' }).last().click();
  const note = page.locator('#n1:popover-open');
  await expect(note).toContainText(
    'An Atlas of Basins. Karl Stromer, Example Press, 1994, plate 4, example.org',
  );
  await expect(note.getByRole('link', { name: 'An Atlas of Basins' })).toHaveAttribute(
    'href',
    'https://example.org/atlas',
  );
});

test('the list says when its references were read: for one that names its day, and for the rest', async ({
  page,
}) => {
  const list = page.locator('.references');
  await expect(list.locator('ol').getByText('read 20 November 2026')).toHaveCount(1);
  await expect(list.getByText('The references were read in the reading room, in autumn 1993.')).toBeVisible();
  await expect(list.getByText('The builders, 26 September 1992, example.org.')).toBeVisible();
  const title = list.getByRole('link', { name: 'Der Kanal ist fertig' });
  await expect(title).toHaveAttribute('hreflang', 'de');
  await expect(title).toHaveAttribute('lang', 'de');
});

test('an open note lies within the window, beside its number, at any width', async ({ page }) => {
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 740 });
    for (const button of await page
      .locator('.prose')
      .getByRole('button', { name: /^Note \d/ })
      .all()) {
      await button.click();
      const note = page.locator('[popover]:popover-open');
      await expect(note).toBeInViewport({ ratio: 1 });
      const [a, b] = [await button.boundingBox(), await note.boundingBox()];
      if (!a || !b) throw new Error('not drawn');
      const gap = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height));
      expect(gap, `distance at ${String(width)} px`).toBeLessThan(40);
      await page.keyboard.press('Escape');
    }
  }
});

test('who copies a paragraph gets the numbers of its notes, and no hidden words', async ({ page }) => {
  const copied = await page.locator('.cite').evaluateAll(([cite]) => {
    const paragraph = cite?.closest('p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return String(getSelection());
  });
  expect(copied).toMatch(/to the Black Sea\.1 A ship had to unload\.2 /);
});

test('the list has every work once, in order, each with the way back to its first use', async ({ page }) => {
  const entries = page.locator('.references li');
  await expect(entries).toHaveCount(5);
  await expect(entries.nth(0)).toContainText('An Atlas of Basins');
  await expect(entries.nth(2)).toContainText('The canal opened in 1990.');
  await entries.nth(2).getByRole('link', { name: 'Back to the text' }).click();
  await expect(page).toHaveURL(/#c3$/);
  await expect(page.locator('#c3')).toBeInViewport();
  await expect(page.locator('#c3')).toHaveAccessibleName('Contradicted, note 3');
});

test('a disputed claim is remarked on beside its paragraph, or under it, and always read after it', async ({
  page,
}) => {
  const paragraph = page.locator('.prose > p').filter({ hasText: 'The essay dates the opening to 1990.' });
  const remark = page.locator('.beside').filter({ hasText: 'The canal opened in 1990.' }).getByRole('note');
  await expect(remark).toHaveAccessibleName('Contradicted, note 3');
  expect(await paragraph.evaluate((text) => text.nextElementSibling?.className)).toBe('beside');
  await page.setViewportSize({ width: 1440, height: 900 });
  const [beside, level] = [await boxOf(remark), await boxOf(paragraph)];
  expect(beside.x).toBeGreaterThan(level.x + level.width);
  expect(Math.abs(beside.y - level.y)).toBeLessThan(12);
  // The text goes on below its paragraph, however long the remark is.
  const next = await boxOf(page.locator('.prose > .beside + *').first());
  expect(next.y).toBeGreaterThan(level.y + level.height);
  await page.setViewportSize({ width: 360, height: 800 });
  const [under, above] = [await boxOf(remark), await boxOf(paragraph)];
  expect(under.y).toBeGreaterThanOrEqual(above.y + above.height);
});

test('a note that is opened by key is read next, gives the focus back, and goes when the focus goes on', async ({
  page,
}) => {
  const citation = page.locator('button.cite').first();
  const note = page.locator('.references [popover]:popover-open');
  await citation.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(citation).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  const links = await note.getByRole('link').count();
  for (let at = 0; at <= links; at++) await page.keyboard.press('Tab');
  await expect(note).toHaveCount(0);
});
