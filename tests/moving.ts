/** Following addresses of an older build of a site in a newer one, as a reader's browser does. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Served } from '../src/cli/serve.ts';

/** An address of a build, below its base path, and the id that it stands for. */
export interface Address {
  id: string;
  path: string;
}

/** Every address that a build gives its things: its permalinks, and where each of them leads. */
export function addressesOf(dist: string, base: string): Address[] {
  return readdirSync(join(dist, 's')).flatMap((id) => {
    const html = readFileSync(join(dist, 's', id, 'index.html'), 'utf8');
    const [, target = ''] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html) ?? [];
    if (!target.startsWith(base)) throw new Error(`The permalink of ${id} leads nowhere.`);
    return [
      { id, path: `s/${id}/` },
      { id, path: target.slice(base.length) },
    ];
  });
}

/**
 * What a reader has before their eyes, spaces evened out: the section or the entry that the address names; of a whole
 * page, what it says first.
 */
export async function read(page: Page): Promise<string> {
  const text = await page.evaluate(() => {
    const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!named) return document.querySelector('.answer')?.textContent ?? '';
    const heading = named.closest('.prose > .heading');
    if (!heading) return named.closest('li, tr, figure, .table')?.textContent ?? '';
    const parts = [heading.textContent];
    for (
      let next = heading.nextElementSibling;
      next && !next.matches('.heading');
      next = next.nextElementSibling
    )
      parts.push(next.textContent);
    return parts.join(' ');
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** One step further by a plain link, where the page says that its content stands elsewhere. */
export async function followOn(page: Page): Promise<void> {
  const link = page
    .locator('.moved li:is(:target, :has(:target)) a, main:not(:has(:target)) .moved-page a')
    .first();
  if ((await link.count()) > 0) await link.click();
}

/** The site as a host serves it that obeys `_redirects`. */
export async function serveForwarding(site: Served, dist: string): Promise<Served> {
  const rules = new Map(
    readFileSync(join(dist, '_redirects'), 'utf8')
      .trim()
      .split('\n')
      .map((rule) => rule.split(' '))
      .map(([from = '', to = '', status = '']) => [from, { to, status: Number(status) }]),
  );
  const { origin, pathname } = new URL(site.url);
  const server = createServer((request, response) => {
    const rule = rules.get(request.url ?? '');
    if (rule) {
      response.writeHead(rule.status, { location: rule.to }).end();
      return;
    }
    void fetch(origin + (request.url ?? '/')).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? 'text/html';
      response.writeHead(answer.status, { 'content-type': type });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}${pathname}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
