/** Hosts as tests need them: one that sends the headers of a site's `_headers`, and another site that frames cards. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Site } from './sites.ts';

export interface Host {
  url: string;
  close: () => Promise<void>;
}

/** A host on an origin of its own. */
export async function host(answer: RequestListener): Promise<Host> {
  const server = createServer(answer).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Another site, with one page. */
export function otherSite(body: string): Promise<Host> {
  return host((_request, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(`<!doctype html><title>Other</title>${body}`);
  });
}

/** A site on a host that reads `_headers`. Headers of several rules that match are joined, as Cloudflare does. */
export function hostWithHeaders({ dir, url }: Site): Promise<Host> {
  const rules = readFileSync(join(dir, '_headers'), 'utf8')
    .split(/\n(?=\/)/)
    .map((rule) => rule.trim().split(/\n\s+/))
    .map(([path = '', ...headers]) => ({ path, headers: headers.map((header) => header.split(/:\s*(.*)/)) }));
  return host((request, response) => {
    const path = request.url ?? '/';
    void fetch(new URL(path, url)).then(async (answer) => {
      response.statusCode = answer.status;
      response.setHeader('Content-Type', answer.headers.get('content-type') ?? '');
      for (const rule of rules) {
        const matches = rule.path.endsWith('*')
          ? path.startsWith(rule.path.slice(0, -1))
          : path === rule.path;
        if (matches) for (const [name = '', value = ''] of rule.headers) response.appendHeader(name, value);
      }
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
}
