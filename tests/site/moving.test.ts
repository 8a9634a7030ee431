/**
 * Addresses that last: a site is built, then sections are moved to another article, renamed and split, an article and
 * an event are renamed, a page is given up, and the site is built again. Every address of the first build must still
 * lead to its content, with and without script, and on hosts that forward.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { projectRoot } from '../../src/cli/run.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { runBuild } from '../builds.ts';
import { addressesOf, followOn, read, serveForwarding, type Address } from '../moving.ts';
import { fixtures, layOver } from '../overlay.ts';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

const base = '/kitchen/';
const heirs: Record<string, string | string[]> = {
  salt: 'salting',
  rising: 'proving',
  baking: ['heat', 'cooling'],
  crust: 'shine',
  loaf: 'a-loaf',
  kitchen: 'bread',
  'flour-kinds': 'flours',
  'shop-grows': 'shop-expands',
};

/** `npm run permalinks` for a folder of content. */
function promise(content: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['src/cli/permalinks.ts'], {
    cwd: projectRoot,
    env: { ...process.env, SITE_CONTENT: content },
    encoding: 'utf8',
  });
  return stdout + stderr;
}

const servers: Served[] = [];
let site: Served;
let forwarding: Served;
let addresses: Address[];
/** A sentence that each id led to in the first build; an entry that has none is known by how it begins. */
const markers = new Map<string, string>();

/** Given up for another page, which is what its address leads to. */
const replaced = new Map([['kitchen', 'Bread comes from flour and water.']]);

const sentence = /[A-Z][a-z ]+\./;

test.beforeAll(async ({ browser }, info) => {
  test.setTimeout(600_000);
  const minimal = join(fixtures, 'minimal');
  const build = async (name: string, content: string) => {
    const out = info.outputPath(name);
    const { code, output } = await runBuild({ content, out, base });
    expect(code, output).toBe(0);
    return out;
  };
  const before = await layOver(info.outputPath('before'), minimal, join(fixtures, 'moving/before'));
  writeFileSync(join(before, 'permalinks.json'), '{}');
  expect(promise(before)).toContain(' permalinks: ');
  const after = await layOver(info.outputPath('after'), minimal, join(fixtures, 'moving/after'));
  const file = join(after, 'permalinks.json');
  await cp(join(before, 'permalinks.json'), file);
  const { code, output } = await runBuild({ content: after, out: info.outputPath('broken'), base });
  expect(code).toBe(1);
  for (const [id, to] of Object.entries(heirs)) {
    const what = { loaf: 'page articles/loaf/', kitchen: 'page kitchen/' }[id] ?? `id \`${id}\``;
    const guess = { kitchen: 'the-id', baking: 'bread', rising: 'bread', crust: 'a-loaf' }[id] ?? String(to);
    expect(output, id).toMatch(new RegExp(`The published ${what} is gone\\.\\s+.*"to": "${guess}`));
  }
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>;
  for (const [id, to] of Object.entries(heirs)) known[id] = { ...known[id], to };
  writeFileSync(file, JSON.stringify(known));
  expect(promise(after)).toContain(' permalinks: ');
  const [first, second] = await Promise.all([build('first', before), build('second', after)]);
  addresses = addressesOf(first, base);
  expect(addresses.length).toBeGreaterThan(40);
  const old = await serve(first, { base, port: 0 });
  servers.push(old);
  const page = await browser.newPage();
  for (const { id, path } of addresses.filter((address) => !address.path.startsWith('s/'))) {
    await page.goto(old.url + path);
    const text = await read(page);
    expect(text, path).not.toBe('');
    markers.set(id, replaced.get(id) ?? sentence.exec(text)?.[0] ?? text.slice(0, 20));
  }
  await page.close();

  site = await serve(second, { base, port: 0 });
  forwarding = await serveForwarding(site, second);
  servers.push(site, forwarding);
});

test.afterAll(async () => {
  for (const served of servers) await served.close();
});

/** Follows every old address; plain links are followed by hand where there is no script to do it. */
async function followAll(page: Page, served: Served, byHand: boolean): Promise<void> {
  for (const { id, path } of addresses) {
    if (path === 's/baking/') continue;
    const marker = markers.get(id) ?? '';
    await page.goto(served.url + path);
    // A page may lead on while it is read: then it is read again.
    await expect(async () => {
      if (byHand) await followOn(page);
      expect(await read(page)).toContain(marker);
    }, `${path} leads to “${marker}”`).toPass({ timeout: 30_000 });
    expect(new URL(page.url()).pathname, path).not.toMatch(/^\/kitchen\/(?:s|articles\/loaf|kitchen)\//);
  }
}

test('every address of the first build leads to its content', async ({ page }) => {
  await followAll(page, site, false);
});

test('so it does without script, by a plain link at most', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await followAll(await context.newPage(), site, true);
  await context.close();
});

test('so it does on a host that forwards, with and without script', async ({ page, browser }) => {
  const answer = await fetch(`${forwarding.url}articles/loaf/`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/kitchen/articles/a-loaf/']);
  await followAll(page, forwarding, false);
  const context = await browser.newContext({ javaScriptEnabled: false });
  await followAll(await context.newPage(), forwarding, true);
  await context.close();
});

test('what was split shows its parts, the first of which stands at the old address', async ({ page }) => {
  await page.goto(`${site.url}s/baking/`);
  const links = page.locator('.answer a');
  await expect(links).toHaveText(['Bread: The heat', 'Loaf: Cooling']);
  const parts = ['The oven must be hot.', 'The loaf must cool.'];
  for (const [index, text] of parts.entries()) {
    await page.goto(`${site.url}s/baking/`);
    await links.nth(index).click();
    await expect.poll(() => read(page)).toContain(text);
  }
  await page.goto(`${site.url}articles/bread/#baking`);
  await expect.poll(() => read(page)).toContain(parts[0]);
});

test('texts to copy of what was renamed lead to those of what took its place, without script and by hosts', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const served of [site, forwarding]) {
    for (const [id, heir] of Object.entries(heirs)) {
      await page.goto(`${served.url}cite/${id}/`);
      if (typeof heir === 'string') {
        await expect(page).toHaveURL(`${served.url}cite/${heir}/`);
      } else {
        const links = page.locator('.answer a');
        await expect(links).toHaveCount(heir.length);
        await links.last().click();
        await expect(page).toHaveURL(`${served.url}cite/${heir.at(-1) ?? ''}/`);
      }
      await expect(page.locator('#cite-permalink')).toContainText(`/s/${[heir].flat().at(-1) ?? ''}/`);
    }
  }
  await context.close();
});

test('a frame with the card of what was renamed shows that of what took its place', async ({ page }) => {
  for (const [id, heir] of Object.entries(heirs)) {
    const card = async (name: string) => {
      await page.goto(`${site.url}embed/${name}/`);
      return page.locator('main').innerText();
    };
    expect(await card(id), id).toBe(await card([heir].flat()[0] ?? ''));
  }
});

test('a page lists what left it, once, and loads a script for that only where something did', async ({
  page,
}) => {
  await page.goto(`${site.url}articles/bread/`);
  // The last stood on a page that is gone, whose readers are sent here.
  await expect(page.locator('.moved li')).toHaveText(['Loaf: Kneading', 'Loaf: Proving', 'About: Tools']);
  const there = await page.locator('script[src]').count();
  await page.goto(`${site.url}about/`);
  await expect(page.locator('.moved')).toHaveCount(0);
  expect(await page.locator('script[src]').count()).toBe(there - 1);
});

test('the same addresses stand in a file, old with new', async () => {
  const moved = (await (await fetch(`${site.url}data/permalinks.json`)).json()) as Record<string, string[]>;
  expect(moved['/kitchen/articles/loaf/#slicing']).toEqual(['/kitchen/articles/bread/#slicing']);
  expect(moved['/kitchen/s/baking/']).toHaveLength(2);
  expect(Object.keys(moved).filter((path) => path.startsWith('/kitchen/s/'))).toHaveLength(
    Object.keys(heirs).length,
  );
});
