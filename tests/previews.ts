/** Previews as tests see them. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { projectRoot } from '../src/cli/run.ts';

export const article = 'articles/why-join-two-rivers/';

export const previews = (page: Page) => page.getByRole('group', { name: /^(?:Preview|预览):/ });
export const previewOf = (page: Page, title: string) =>
  page.getByRole('group', { name: `Preview: ${title}`, exact: true });
/** A link in the text whose preview has links of its own. */
export const linkToCommissions = (page: Page) => page.getByRole('link', { name: 'rulers of their own' });
export const linkToTerm = (page: Page) => page.locator('.prose a[href$="#watershed-term"]');

/** Time for a preview that must not come. */
export const noneComes = (page: Page) => page.waitForTimeout(1500);

/** Points at a link, from outside of it. */
export async function point(page: Page, link: Locator): Promise<void> {
  await link.scrollIntoViewIfNeeded();
  await page.mouse.move(1, 1);
  await link.hover();
}

/** Holds a finger on an element, as a long press does. */
export async function press(page: Page, target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('What is to be pressed is not drawn.');
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  return async () => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  };
}

const target = stripTypeScriptTypes(
  readFileSync(join(projectRoot, 'src/client/preview-target.ts'), 'utf8'),
).replaceAll('export function', 'function');

/** The links of an open page that have a preview, by the script’s own rule: where they lead, and whose card they show. */
export function previewed(page: Page): Promise<{ href: string; id: string }[]> {
  return page.evaluate(`(() => {
    ${target}
    return [...document.querySelectorAll('main a[href]')].flatMap((element) => {
      const link = linkAt(element);
      const id = link && idOf(link);
      return id ? [{ href: new URL(link.getAttribute('href'), document.baseURI).href, id }] : [];
    });
  })()`);
}
