/**
 * What search costs a reader: the time from a key until a hit is painted, and the bytes of the first query and of later
 * ones. Sites are measured in turn, so that a machine that is busy now and idle then is so for all of them; the
 * last columns are ratios to the first. A benchmark measures and asserts nothing:
 *
 * `node tests/bench/search.ts <folder of a built site>… [--articles=1000,10000]`
 *
 * With `--articles` the first site is measured once more with the index of so many generated articles instead.
 */
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { close } from 'pagefind';
import sirv from 'sirv';
import { projectRoot } from '../../src/cli/run.ts';
import { findBrowser, launchOptions } from '../../src/diagrams/browser.ts';
import { writeIndex } from '../../src/integrations/search-index.ts';
import { loadLibrary } from '../../src/loaders/load.ts';
import { contentDir } from '../../src/loaders/root.ts';
import { searchRecords } from '../../src/model/search.ts';
import { generatedRecords } from './generated-records.ts';

const rounds = 12;
/** Milliseconds that it takes to think of a word and to begin it. */
const thought = 1500;
const queries = [
  'what whatsapp cost',
  'mini programs',
  'stickers',
  'who can read messages',
  'group size',
  '2017',
];
/** Two letters each that words of the content begin with; each is in another part of the index. */
const beginnings = [
  ['w', 'e'],
  ['m', 'e'],
  ['s', 'e'],
  ['p', 'e'],
  ['e', 'n'],
  ['a', 'p'],
] as const;
type Time =
  'first key' | 'first key on /search/' | 'next key' | 'key right after "/"' | 'query of three words';
type Bytes = 'opening' | 'first query' | 'each later query';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const sizes = /--articles=([\d,]+)/.exec(process.argv.join(' '))?.[1]?.split(',').map(Number) ?? [];
const [first] = folders;
if (!first) throw new Error('Name the folder of a built site.');
for (const size of sizes) folders.push(await generated(resolve(first), size));

const browser = await chromium.launch(launchOptions(findBrowser()));
const sites = await Promise.all(
  folders.map(async (folder) => {
    // As static hosts do: what was loaded is not asked for again for ten minutes.
    const server = createServer(sirv(folder, { maxAge: 600, etag: true })).listen(0, 'localhost');
    await once(server, 'listening');
    return {
      folder,
      server,
      url: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
      context: await browser.newContext(),
      measured: new Map<string, number[]>(),
    };
  }),
);
for (const { url, measured, folder } of sites) {
  for (const [name, value] of Object.entries(await traffic(url, folder)))
    measured.set(`${name}, kB`, [value / 1000]);
}
for (let round = 0; round <= rounds; round++) {
  for (const { context, url, measured } of sites) {
    // The first round fills the cache.
    for (const [name, value] of Object.entries(
      await waits(context, url, beginnings[round % beginnings.length] ?? beginnings[0]),
    )) {
      if (round > 0) measured.set(`${name}, ms`, [...(measured.get(`${name}, ms`) ?? []), value]);
    }
  }
}
await browser.close();
for (const { server } of sites) stop(server);
for (const [at, { folder }] of sites.entries()) console.log(`${String(at)}: ${folder}`);
console.table(
  Object.fromEntries(
    [...(sites[0]?.measured.keys() ?? [])].map((name) => {
      const medians = sites.map(({ measured }) => median(measured.get(name) ?? []));
      return [
        name,
        {
          ...Object.fromEntries(medians.map((value, at) => [String(at), Math.round(value * 10) / 10])),
          ...Object.fromEntries(
            medians
              .slice(1)
              .map((value, at) => [`${String(at + 1)} : 0`, (value / (medians[0] ?? 1)).toFixed(2)]),
          ),
        },
      ];
    }),
  ),
);

/** A site like another with the index of generated articles; hits lead nowhere. */
async function generated(site: string, articles: number): Promise<string> {
  const folder = join(projectRoot, `node_modules/.cache/bench-search/${String(articles)}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'pagefind'), { recursive: true });
  for (const name of readdirSync(site).filter((one) => one !== 'pagefind'))
    symlinkSync(join(site, name), join(folder, name));
  for (const name of readdirSync(join(site, 'pagefind'))) {
    if (/\.(js|css)$/.test(name)) cpSync(join(site, 'pagefind', name), join(folder, 'pagefind', name));
  }
  const start = performance.now();
  await writeIndex(
    generatedRecords(searchRecords(loadLibrary(contentDir).library), articles),
    join(folder, 'pagefind'),
  );
  await close();
  console.log(`${String(articles)} articles indexed in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return folder;
}

/** Bytes as they are sent compressed, to a reader who was never here. */
async function traffic(url: string, folder: string): Promise<Record<Bytes, number>> {
  const context = await browser.newContext();
  let sent = 0;
  context.on('request', (request) => {
    sent += weight(join(folder, new URL(request.url()).pathname));
  });
  const page = await context.newPage();
  await page.goto(`${url}about/`, { waitUntil: 'networkidle' });
  const since = () => {
    const before = sent;
    sent = 0;
    return before;
  };
  since();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').waitFor();
  await page.waitForLoadState('networkidle');
  const opening = since();
  const each: number[] = [];
  for (const query of queries) {
    await page.getByRole('searchbox').fill(query);
    await page.locator('.search-summary').filter({ hasText: query }).waitFor();
    await page.waitForLoadState('networkidle');
    each.push(since());
  }
  await context.close();
  const [firstQuery = 0, ...later] = each;
  return {
    opening,
    'first query': firstQuery,
    'each later query': later.reduce((a, b) => a + b, 0) / later.length,
  };
}

/** A file's bytes as a host sends it: what Pagefind compressed stays as it is. */
function weight(path: string): number {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(file)) return 0;
  const content = readFileSync(file);
  return /\.pf_|\.pagefind$|\.woff2$/.test(file) ? content.length : gzipSync(content).length;
}

async function waits(
  context: BrowserContext,
  url: string,
  [first, second]: readonly [string, string],
): Promise<Record<Time, number>> {
  const page = await context.newPage();
  await page.goto(`${url}about/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.getByRole('searchbox').waitFor();
  await page.waitForTimeout(thought);
  const key = await press(page, first);
  const next = await press(page, second);
  await page.waitForTimeout(300);
  const [query = ''] = queries;
  const whole = await asked(page, () => page.getByRole('searchbox').fill(query));
  await page.close();
  const other = await context.newPage();
  await other.goto(`${url}about/`, { waitUntil: 'networkidle' });
  await other.keyboard.press('/');
  const atOnce = await press(other, first);
  await other.goto(`${url}search/`, { waitUntil: 'networkidle' });
  await other.getByRole('searchbox').waitFor();
  await other.waitForTimeout(thought);
  const onPage = await press(other, first);
  await other.close();
  return {
    'first key': key,
    'first key on /search/': onPage,
    'next key': next,
    'key right after "/"': atOnce,
    'query of three words': whole,
  };
}

function press(page: Page, key: string): Promise<number> {
  return asked(page, () => page.keyboard.press(key));
}

/**
 * Milliseconds from what the reader does until a hit is painted that was not there before. Nothing is run in the page
 * meanwhile but an observer: to ask it again and again would take time from what is measured.
 */
async function asked(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const before = document.querySelector('.search-hit');
    const painted = new Promise<number>((resolve) => {
      let begun: number | undefined;
      const begin = ({ timeStamp }: Event) => (begun ??= timeStamp);
      for (const type of ['keydown', 'input']) addEventListener(type, begin, { capture: true, once: true });
      new MutationObserver((_, observer) => {
        const hit = document.querySelector('.search-hit');
        if (!hit || hit === before || begun === undefined || !hit.checkVisibility()) return;
        observer.disconnect();
        const since = begun;
        // The first task after a frame runs when that is painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve(performance.now() - since);
          };
          port2.postMessage(undefined);
        });
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    Object.assign(window, { painted });
  });
  await act();
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}
