/** From page to page: what is fetched early, how one page becomes the next, and what going back finds. */
import { chromium, type Page } from '@playwright/test';
import { findBrowser, launchOptions } from '../../src/diagrams/browser.ts';
import { expect, test, type Site } from '../sites.ts';

const article = 'articles/why-join-two-rivers/';

/** What the browser makes of the rules of a page: faults in them, addresses that they allow, and what was fetched. */
async function preloads(page: Page, address: string) {
  const client = await page.context().newCDPSession(page);
  const seen = { faults: [] as string[], allowed: [] as string[], fetched: [] as string[] };
  const pathOf = (url: string) => URL.parse(url)?.pathname ?? url;
  client.on('Preload.ruleSetUpdated', ({ ruleSet: { errorMessage } }) => {
    if (errorMessage !== undefined) seen.faults.push(errorMessage);
  });
  client.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources: sources }) => {
    seen.allowed = sources.map(({ key }) => pathOf(key.url));
  });
  client.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
    if (status === 'Ready') seen.fetched.push(pathOf(prefetchUrl));
  });
  await client.send('Preload.enable');
  await page.goto(address);
  await expect.poll(() => seen.allowed.length).toBeGreaterThan(5);
  return seen;
}

const basePaths: ((sites: Record<'based' | 'second', Site>) => [Site, string])[] = [
  ({ second }) => [second, article],
  ({ based }) => [based, 'articles/'],
];
for (const [at, place] of basePaths.entries()) {
  test(`pages may be fetched early, and nothing else (${at === 0 ? 'at the root' : 'under a base path'})`, async ({
    page,
    sites,
  }) => {
    const [{ url, base }, path] = place(sites);
    const { allowed, faults } = await preloads(page, url + path);
    expect(faults).toEqual([]);
    expect(allowed).toEqual(expect.arrayContaining([base, `${base}glossary/`]));
    const odd = allowed.filter(
      (path) => !path.startsWith(base) || !path.endsWith('/') || /\/(?:s|cite|embed)\//.test(path),
    );
    expect(odd).toEqual([]);
  });
}

/** Follows the link to the next page once that was fetched. */
async function goOn(page: Page, fetched: readonly string[]): Promise<void> {
  const link = page.locator('.previous-next').getByRole('link').last();
  const path = (await link.getAttribute('href')) ?? '';
  await link.hover();
  await expect.poll(() => fetched).toContain(path);
  await link.click();
  await page.waitForURL(`**${path}`);
}

test('a page is there before its link is clicked', async ({ page, sites }) => {
  const { fetched } = await preloads(page, sites.second.url + article);
  await goOn(page, fetched);
  const from = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry && 'deliveryType' in entry ? entry.deliveryType : undefined;
  });
  expect(from).toBe('navigational-prefetch');
});

/**
 * Follows a link whose page is there, and says what moved or faded meanwhile; undefined without a transition.
 * Chromium now and then skips one on a busy machine.
 */
async function followed(page: Page, site: Site): Promise<string[] | undefined> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      const told = viewTransition?.ready.then(() =>
        document
          .getAnimations()
          .map(({ effect }) => (effect as KeyframeEffect | null)?.pseudoElement ?? 'an element'),
      );
      Object.assign(window, { told: told ?? Promise.resolve(undefined) });
    });
  });
  // A page may be loaded before it is shown, and what was not shown cannot fade.
  const isShown = () => page.waitForFunction(() => 'told' in window);
  const { fetched } = await preloads(page, site.url + article);
  await isShown();
  await goOn(page, fetched);
  await isShown();
  return page.evaluate(() => (window as unknown as { told: Promise<string[] | undefined> }).told);
}

test('a page fades into the next, and nothing moves', async ({ context, sites }) => {
  await expect(async () => {
    const page = await context.newPage();
    const parts = await followed(page, sites.second);
    await page.close();
    expect(parts).toContain('::view-transition-new(root)');
    expect(parts?.filter((part) => !part.endsWith('(root)'))).toEqual([]);
  }).toPass({ timeout: 60_000 });
});

test('who wants no motion sees no page fade', async ({ page, sites }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await followed(page, sites.second)).toBeUndefined();
});

test('going back finds the page as it was left: the place and the focused link', async ({ sites }) => {
  // Playwright turns off the cache that browsers go back to.
  const browser = await chromium.launch({
    ...launchOptions(findBrowser()),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.goto(sites.second.url + article);
  const state = () =>
    page.evaluate(() => [scrollY, document.activeElement?.getAttribute('href'), document.hasFocus()]);
  const link = page.locator('.previous-next').getByRole('link').last();
  await link.evaluate((element) => {
    element.focus({ preventScroll: true });
    element.scrollIntoView({ behavior: 'instant' });
  });
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'loaded'));
  });
  const before = await state();
  expect(before[0], 'the page was scrolled').toBeGreaterThan(500);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${String(before[1])}`);
  await page.evaluate(() => {
    history.back();
  });
  await expect(page).toHaveTitle('kept');
  await expect.poll(state).toEqual(before);
  await browser.close();
});
