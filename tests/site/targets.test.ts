/**
 * The built sites as hosts serve them: everything that anything on them leads to is there, in both spellings of a page's
 * address, on a host that sends on to the slash and on one that serves the page without it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import sirv from 'sirv';
import { follow } from '../../src/model/output/target.ts';
import { readerOf } from '../../src/model/output/readers.ts';
import type { BuiltFile } from '../../src/model/output/built.ts';
import { expect, recipes, test, type Site, type SiteName } from '../sites.ts';

const names = Object.keys(recipes) as SiteName[];

function filesOf({ dir }: Site): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const read = ({ dir }: Site, file: string): BuiltFile | undefined =>
  readerOf(file)?.(readFileSync(join(dir, file)));

/** The origin that a site was published with, by what its pages say of themselves. */
function originOf(site: Site): string {
  const home = readFileSync(join(site.dir, 'index.html'), 'utf8');
  return new URL(/rel="canonical" href="([^"]+)"/.exec(home)?.[1] ?? '').origin;
}

/** Every page and file that anything on a site leads to, below its base path, whether it is there or not. */
function targetsOf(site: Site): Set<string> {
  const files = filesOf(site);
  const built = { origin: originOf(site), base: site.base, files: new Set(files), ids: new Map() };
  const paths = files.flatMap((file) =>
    (read(site, file)?.addresses ?? []).map((found) => follow(found, { file }, built)?.target?.path),
  );
  return new Set(paths.filter((path) => path !== undefined));
}

/** Asks for addresses, a few at a time. @returns those that are not answered with 200 in the end. */
async function unanswered(addresses: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  const rest = [...addresses];
  const ask = async () => {
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      const { status, body } = await fetch(next, { method: 'HEAD' });
      await body?.cancel();
      if (status !== 200) failed.push(`${String(status)} ${next}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, ask));
  return failed;
}

/** Folders that script loads from, which are no pages. */
const loadedFrom = /(?:^|\/)(?:pagefind|embed)\/$/;

const spellings = (paths: Iterable<string>) =>
  [...paths].flatMap((path) => (path.endsWith('/') ? [path, path.slice(0, -1)] : [path]));

for (const name of names) {
  test(`${name}: every target is answered, with the slash and without it`, async ({ sites }) => {
    test.slow();
    const site = sites[name];
    const paths = [...targetsOf(site)].filter((path) => !loadedFrom.test(path));
    expect(paths.length).toBeGreaterThan(90);
    expect(await unanswered(spellings(paths).map((path) => site.url + path))).toEqual([]);
    // A request that must fail shows that the host does not answer just anything.
    expect(await unanswered([`${site.url}no-such-page/`])).toHaveLength(1);
  });

  test(`${name}: pages served without their slash lead to the same places`, async ({ sites }) => {
    test.slow();
    const site = sites[name];
    const serve = sirv(site.dir, { dev: true, extensions: ['html'] });
    const server = createServer((request, response) => {
      request.url = `/${(request.url ?? '').slice(site.base.length)}`;
      serve(request, response, () => {
        response.writeHead(404).end();
      });
    });
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const host = `http://localhost:${String((server.address() as AddressInfo).port)}`;
    const pages = filesOf(site).filter((file) => /^(?!s\/).+\/index\.html$/.test(file));
    const origin = originOf(site);
    const addresses = new Set<string>();
    for (const file of pages) {
      const here = host + site.base + file.replace(/\/index\.html$/, '');
      const { status, redirected } = await fetch(here, { method: 'HEAD' });
      expect({ here, status, redirected }).toEqual({ here, status: 200, redirected: false });
      for (const { value } of read(site, file)?.addresses ?? []) {
        const url = new URL(value.replace(origin, host), here);
        if (url.origin === host) addresses.add(url.href.replace(/[#?].*$/, ''));
      }
    }
    expect(await unanswered([...addresses].filter((address) => !loadedFrom.test(address)))).toEqual([]);
    server.close();
    server.closeAllConnections();
  });
}
