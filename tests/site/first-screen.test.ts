/**
 * What stands between a reader and the first screen of an article: bytes, scripts, and what moves after it is painted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pagesOf } from '../pages.ts';
import { expect, test, type Site } from '../sites.ts';

const screens = [
  { width: 360, height: 800 },
  { width: 1440, height: 900 },
];

const articlesOf = (site: Site) => pagesOf(site).filter((path) => /^articles\/.+/.test(path));

/**
 * A browser paints when it has the stylesheets, all of them, and as much of the page as fills the window. So counted is
 * the page up to the first element that begins below the window, and every stylesheet, each by gzip: a host sends the
 * page as one stream, whose beginning is what gzip makes of the beginning. Fonts are swapped in when they come.
 */
test('the first screen of an article needs 12.5 kB at most', async ({ browser, sites }) => {
  for (const viewport of screens) {
    // Without script the page is what was sent.
    const page = await browser.newPage({ viewport, javaScriptEnabled: false });
    for (const path of articlesOf(sites.root)) {
      await page.goto(sites.root.url + path);
      const { start, styles } = await page.evaluate(() => {
        const below = [...document.body.querySelectorAll('*')].find(
          (element) => element.checkVisibility() && element.getBoundingClientRect().top >= innerHeight,
        );
        below?.before(document.createComment('fold'));
        return {
          start: document.documentElement.outerHTML.split('<!--fold-->'),
          // What stands in the page is counted with it.
          styles: [...document.styleSheets].flatMap(({ href }) => URL.parse(href ?? '')?.pathname ?? []),
        };
      });
      expect(start, 'there is more below').toHaveLength(2);
      expect(styles.length).toBeGreaterThan(0);
      const sheets = styles.map((style) => readFileSync(join(sites.root.dir, style)));
      const bytes = [Buffer.from(start[0] ?? ''), ...sheets].map((part) => gzipSync(part).length);
      const sum = bytes.reduce((total, part) => total + part);
      expect.soft(sum, `${path} at ${String(viewport.width)} px`).toBeLessThan(12_500);
    }
    await page.close();
  }
});

test('no script holds up a page, and none but the first is in it', async ({ page, sites }) => {
  for (const path of ['', 'timeline/', ...articlesOf(sites.second)]) {
    await page.goto(sites.second.url + path);
    const blocking = await page
      .locator('script:not([type]), script[type="text/javascript"]')
      .evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src || script.textContent));
    expect(blocking, path).toEqual([expect.stringContaining("localStorage.getItem('theme')")]);
  }
});

test('nothing moves when script comes late', async ({ browser, sites }) => {
  for (const viewport of screens) {
    const page = await browser.newPage({ viewport });
    for (const path of ['', 'timeline/', 'articles/why-join-two-rivers/']) {
      const { promise: isPainted, resolve: release } = Promise.withResolvers<undefined>();
      await page.route(/\.js$/, async (route) => {
        await isPainted;
        await route.continue();
      });
      // What waits for `load` waits for script.
      await page.goto(sites.second.url + path, { waitUntil: 'commit' });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await page.evaluate(() => {
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          for (const { sources } of list.getEntries() as unknown as { sources: { node: Node | null }[] }[])
            moved.push(
              ...sources.map(({ node }) => node?.parentElement?.innerHTML.slice(0, 60) ?? 'unknown'),
            );
        }).observe({ type: 'layout-shift' });
        Object.assign(window, { moved });
      });
      release(undefined);
      await expect(page.getByRole('banner').getByRole('button', { name: /^Theme/ })).toBeVisible();
      // Shifts are told once the frame is drawn.
      const moved = await page.evaluate(async () => {
        for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
        return (window as unknown as { moved: string[] }).moved;
      });
      expect.soft(moved, `${path} at ${String(viewport.width)} px`).toEqual([]);
      await page.unrouteAll({ behavior: 'wait' });
    }
    await page.close();
  }
});

test('what stands in for a web font is as wide as it, so that lines break where they did', async ({
  page,
  sites,
}) => {
  await page.goto(sites.second.url + 'articles/why-join-two-rivers/');
  const widths = await page.evaluate(async () => {
    const text = document.querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '';
    const pen = document.createElement('canvas').getContext('2d');
    const widthOf = (family: string) => {
      if (!pen) throw new Error('This browser has no canvas.');
      pen.font = `100px ${family}`;
      return pen.measureText(text).width;
    };
    const { fontFamily: serif } = getComputedStyle(document.querySelector('.answer') ?? document.body);
    const { fontFamily: sans } = getComputedStyle(document.body);
    const told: [name: string, ratio: number][] = [];
    for (const stack of [serif, sans]) {
      const [web = '', ...others] = stack.split(/, */);
      for (const other of others.filter((name) => name.includes('stand-in'))) {
        // Of the systems' fonts a machine has some.
        const faces = await document.fonts.load(`100px ${other}`, text).catch(() => []);
        if (faces.length > 0) told.push([other, widthOf(other) / widthOf(web)]);
      }
    }
    return told;
  });
  // One comes with Debian's Chromium.
  expect(widths.length).toBeGreaterThan(0);
  for (const [name, ratio] of widths) expect.soft(Math.abs(ratio - 1), name).toBeLessThan(0.015);
});
