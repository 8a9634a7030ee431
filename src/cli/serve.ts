/** Serves a built site on this machine only, as a static host such as Pages would. */
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** Address of the home page, base path included. */
  url: string;
  close: () => Promise<void>;
}

/** Text that browsers would read as Latin-1: sirv names the charset of HTML alone. */
const textTypes: Partial<Record<string, string>> = {
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.md': 'text/markdown',
  '.mmd': 'text/plain',
  '.txt': 'text/plain',
};

/**
 * Serves a folder under a base path (`/` or `/name/`). Without a port the first free one from 4321 on is taken;
 * port 0 leaves the choice to the system.
 */
export async function serve(dir: string, { base, port }: { base: string; port?: number }): Promise<Served> {
  const server = createServer(siteHandler(dir, base));
  await (port === undefined ? listenFrom(server, 4321) : listen(server, port));
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}${base}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Answers every request for a site: its files, the slash of folders, and its own page for what is not there. */
function siteHandler(dir: string, base: string) {
  // `dev` reads the folder at each request, so that a build swapped in meanwhile is served whole.
  const files = sirv(dir, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const type = textTypes[extname(path)];
      if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
    },
  });
  return (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = URL.parse(`http://localhost${request.url ?? '/'}`) ?? {
      pathname: '//',
      search: '',
    };
    const isWithin = `${pathname}/`.startsWith(base) && !pathname.startsWith('//');
    const path = `/${pathname.slice(base.length)}`;
    if (!isWithin) void sendNotFound(dir, response);
    else if (!pathname.endsWith('/') && isFolder(dir, path)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else {
      // Named in full: for `/index/` sirv would take `/index.html` before `/index/index.html`.
      request.url = (path.endsWith('/') ? `${path}index.html` : path) + search;
      files(request, response, () => void sendNotFound(dir, response));
    }
  };
}

function isFolder(dir: string, path: string): boolean {
  try {
    return statSync(join(dir, decodeURI(path))).isDirectory();
  } catch {
    return false; // no such file, or an address that cannot be decoded
  }
}

async function sendNotFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, 'localhost');
  await once(server, 'listening');
}

async function listenFrom(server: Server, port: number): Promise<void> {
  try {
    await listen(server, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    await listenFrom(server, port + 1);
  }
}
