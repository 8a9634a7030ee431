/**
 * What an article costs to load, in bytes over the wire: text by Brotli at its best, as hosts send files that stay as
 * they are, fonts as they come. By gzip an article is 4.6 to 6.3 kB more.
 */
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { pagesOf } from '../pages.ts';
import { expect, test, type Site } from '../sites.ts';

const kilobyte = 1000;

/** Everything that is loaded before the reader does anything, by kind, in bytes sent. */
async function weigh(page: Page, address: string) {
  const loaded: Response[] = [];
  const note = (response: Response) => void loaded.push(response);
  page.on('response', note);
  await page.goto(address, { waitUntil: 'networkidle' });
  // On a busy machine the network is idle for a moment before the script is asked for.
  await page.locator('theme-switch:defined').waitFor();
  page.off('response', note);
  // The sign of the site stands in the page and in its tab, and is sent once.
  const once = [...new Map(loaded.map((response) => [response.url(), response])).values()];
  const parts = await Promise.all(
    once.map(async (response) => {
      const type = response.request().resourceType();
      const body = await response.body();
      return {
        type,
        path: new URL(response.url()).pathname,
        bytes: (type === 'font' ? body : brotliCompressSync(body)).length,
      };
    }),
  );
  const sum = (fits: (type: string) => boolean) =>
    parts.filter(({ type }) => fits(type)).reduce((total, { bytes }) => total + bytes, 0);
  return {
    paths: parts.map(({ path }) => path),
    all: sum(() => true),
    fonts: sum((type) => type === 'font'),
    script: sum((type) => type === 'script'),
  };
}

const articlesOf = (site: Site) => pagesOf(site).filter((path) => /^articles\/.+/.test(path));

test('an article stays within its bytes, with its timelines and charts', async ({ browser, sites }) => {
  test.setTimeout(120_000);
  const drawn: string[] = [];
  for (const path of articlesOf(sites.root)) {
    const page = await browser.newPage();
    const weight = await weigh(page, sites.root.url + path);
    drawn.push(
      ...(await page
        .locator('figure:has(svg)')
        .evaluateAll((all) => all.map((one) => one.getAttribute('class') ?? ''))),
    );
    expect.soft(weight.all - weight.fonts, `${path} without fonts`).toBeLessThan(26 * kilobyte);
    expect.soft(weight.all, `${path} with fonts`).toBeLessThan(60 * kilobyte);
    expect.soft(weight.script, `${path}, script alone`).toBeLessThan(3 * kilobyte);
    expect.soft(weight.script, 'there is some script').toBeGreaterThan(0);
    expect.soft(weight.fonts, 'the fonts were loaded').toBeGreaterThan(20 * kilobyte);
    await page.close();
  }
  for (const kind of ['timeline', 'chart']) expect(drawn, `some article has a ${kind}`).toContain(kind);
});

test('nothing of search is loaded before the reader moves to it, and nothing of Mermaid ever', async ({
  page,
  sites,
}) => {
  const [path = ''] = articlesOf(sites.root);
  const { paths } = await weigh(page, sites.root.url + path);
  expect(paths.filter((name) => /pagefind|mermaid/i.test(name))).toEqual([]);
  const asked = page.waitForRequest(/pagefind/);
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Search/ })
    .hover();
  await asked;
});
