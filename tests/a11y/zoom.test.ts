/**
 * Large text: a window of 1280 by 1024 px at 200 % and 400 % has 640 by 512 and 320 by 256 CSS px (WCAG 1.4.4, 1.4.10),
 * and readers may set lines, letters and words wider apart (1.4.12). Nothing is lost, and nothing covers what has the focus
 * (2.4.11).
 */
import type { Page } from '@playwright/test';
import { pagesOf } from '../pages.ts';
import { expect, test } from '../sites.ts';

const windows = [
  { zoom: '200 %', width: 640, height: 512 },
  { zoom: '400 %', width: 320, height: 256 },
];

/** The least that a page must bear, by WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

/** As a reader's own styles are, past the policy: a constructed sheet is no inline style. */
async function space(page: Page) {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);
}

/** What reaches past the side of the page, and text that its box cuts off. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 30)}”`;
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      // A mark's words are behind its shape.
      const isAside = element.matches('.unseen, svg *, i.mark, .cite i');
      if (isAside || !element.checkVisibility() || element.clientWidth <= 1) return false;
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    const wide = scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} px wide`] : [];
    return [...wide, ...cut.map((element) => `cut off: ${name(element)}`)];
  });
}

for (const { zoom, width, height } of windows) {
  test(`at ${zoom} no page scrolls sideways or loses text, with wide spacing neither`, async ({
    page,
    sites,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    for (const path of [...pagesOf(sites.second), 'no/such/page/']) {
      await page.goto(sites.second.url + path);
      expect.soft(await lost(page), path).toEqual([]);
      await space(page);
      expect.soft(await lost(page), `${path} with wide spacing`).toEqual([]);
    }
  });

  for (const path of ['articles/why-join-two-rivers/', 'timeline/', 'search/?q=canal']) {
    test(`at ${zoom} nothing covers what has the focus: ${path}`, async ({ page, sites }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(sites.second.url + path);
      if (path.startsWith('search/')) await expect(page.locator('.search-told')).toHaveText(/result/);
      let stops = 0;
      for (; stops < 80; stops++) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          // Of a link in several lines each is a box of its own: one to be seen is enough (2.4.11).
          const isSeen = [...element.getClientRects()].some(({ left, top, width, height }) => {
            const found = document.elementFromPoint(left + width / 2, top + height / 2);
            return found !== null && (element.contains(found) || found.contains(element));
          });
          return isSeen ? '' : `${element.tagName} ${element.textContent.trim().slice(0, 30)}`;
        });
        if (covered === undefined) break;
        expect.soft(covered).toBe('');
      }
      expect(stops).toBeGreaterThan(10);
    });
  }
}
