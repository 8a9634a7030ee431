/** A host of this machine that answers as hosts of the web do, well and badly, and notes what it was asked. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answering {
  /** Without a slash at its end. */
  url: string;
  /** `HEAD /path` and so on, in the order of arrival. */
  asked: string[];
  agents: Set<string>;
  /** The most requests that were open at a time. */
  most: () => number;
  close: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, times: number) => void;

const html = (response: ServerResponse, status: number, title: string) =>
  response.writeHead(status, { 'content-type': 'text/html' }).end(`<!doctype html><title>${title}</title>`);
const send =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, headers).end();
  };

const answers: Record<string, Answer> = {
  '/': (_, response) => html(response, 200, 'Home'),
  '/page': (_, response) => html(response, 200, 'A page'),
  '/moved': send(301, { location: '/page' }),
  '/moved-twice': send(308, { location: '/moved' }),
  '/for-now': send(302, { location: '/page' }),
  '/to-home': send(302, { location: '/' }),
  '/to-nothing': send(302, { location: '/soft' }),
  '/soft': (_, response) => html(response, 200, 'Page not found'),
  '/missing': send(404),
  '/removed': send(410),
  '/broken': send(500),
  '/closed': send(403),
  '/circle': send(302, { location: '/circle-2' }),
  '/circle-2': send(302, { location: '/circle' }),
  '/no-head': (request, response) => html(response, request.method === 'HEAD' ? 405 : 200, 'A page'),
  '/no-head-404': (request, response) => html(response, request.method === 'HEAD' ? 404 : 200, 'A page'),
  '/busy-once': (request, response, times) => {
    send(times === 1 ? 429 : 200, { 'retry-after': '0' })(request, response, times);
  },
  '/busy-for-long': send(429, { 'retry-after': '86400' }),
  '/silent': () => undefined,
  '/cut': (request) => {
    request.socket.destroy();
  },
};

/** @param host a name of this machine, so that a test has several hosts. */
export async function answering(host = '127.0.0.1'): Promise<Answering> {
  const asked: string[] = [];
  const agents = new Set<string>();
  const times = new Map<string, number>();
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(`${request.method ?? ''} ${path}`);
    agents.add(request.headers['user-agent'] ?? '');
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => (open -= 1));
    const count = (times.get(path) ?? 0) + 1;
    times.set(path, count);
    (answers[path] ?? send(404))(request, response, count);
  });
  server.listen(0, host);
  await once(server, 'listening');
  return {
    url: `http://${host}:${String((server.address() as AddressInfo).port)}`,
    asked,
    agents,
    most: () => most,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
