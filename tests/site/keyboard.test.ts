/** Reading with the keyboard alone. */
import type { Page } from '@playwright/test';
import { previews } from '../previews.ts';
import { expect, test } from '../sites.ts';

const article = 'articles/why-join-two-rivers/';
const focused = (page: Page) => page.locator(':focus');

test('the first stop skips to the content, and the next one is inside it', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Skip to content');
  await expect(focused(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  expect(await focused(page).evaluate((element) => element.closest('main') !== null)).toBe(true);
});

test('every stop can be seen, is drawn as focused, and they follow the page from top to end', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(sites.second.url + article);
  const regions: string[] = [];
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const look = () =>
        [element, ...element.querySelectorAll('*')].map((part) => {
          const { outline, boxShadow, stroke, strokeWidth, fill } = getComputedStyle(part);
          return [outline, boxShadow, stroke, strokeWidth, fill].join();
        });
      const { width, height } = element.getBoundingClientRect();
      const isThere =
        width > 0 &&
        height > 0 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const focusedLook = look().join();
      // The next Tab goes on from here all the same.
      if (element instanceof HTMLElement || element instanceof SVGElement) element.blur();
      return {
        name: `${element.tagName} ${element.textContent.trim().slice(0, 30)}`,
        region: element.closest('header.site-header, main, footer.site-footer')?.tagName ?? 'start',
        isDrawn: focusedLook !== look().join(),
        isThere,
      };
    });
    if (!seen) break;
    expect.soft(seen.isDrawn, `${seen.name} shows its focus`).toBe(true);
    expect.soft(seen.isThere, `${seen.name} is visible`).toBe(true);
    if (regions.at(-1) !== seen.region) regions.push(seen.region);
  }
  expect(regions).toEqual(['start', 'HEADER', 'MAIN', 'FOOTER']);
});

test('a citation opens and closes by key, and the focus stays at its number', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  const citation = page.getByRole('button', { name: 'Contradicted, note 3' }).first();
  const note = page.locator('#n3:popover-open');
  await citation.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await page.keyboard.press('Tab');
  expect(
    await focused(page).evaluate((element) => element.closest('[popover]')?.id),
    'next is inside the note',
  ).toBe('n3');
  // Of what is open, Escape closes the topmost: first the preview of the link that has the focus.
  await expect(previews(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(previews(page)).toHaveCount(0);
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(citation).toBeFocused();
});

test('events of a diagram can be reached and followed', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  const event = page.getByRole('figure', { name: 'From treaty to canal' }).locator('svg a').nth(2);
  await event.focus();
  await expect(event).toBeFocused();
  await expect(event).toHaveAccessibleName('25 Sep 1992: The canal over the watershed opens');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${sites.second.url}timeline/#canal-opens`);
});
