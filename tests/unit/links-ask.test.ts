/** Asking other sites, tried on hosts of this machine: their answers, and our manners. */
import { test as base, expect } from '@playwright/test';
import { asker, type Asking } from '../../src/cli/links/ask.ts';
import { manners } from '../../src/cli/links/manners.ts';
import { isOnline } from '../../src/cli/links/online.ts';
import { answering, type Answering } from '../answering.ts';

const test = base.extend<{ host: Answering }>({
  host: async ({}, use) => {
    const host = await answering();
    await use(host);
    await host.close();
  },
});

const asking: Asking = { agent: 'link-check (+https://code.example/x)', timeout: 2000, patience: 1000 };
const ask = (address: string, options: Partial<Asking> = {}) =>
  asker({ ...asking, ...options }, manners({ delay: 0, atOnce: 8 }))(address);

for (const [path, kind, asked] of [
  ['/page', 'works', ['HEAD /page']],
  ['/moved', 'moved', ['HEAD /moved', 'HEAD /page', 'GET /page']],
  ['/moved-twice', 'moved', ['HEAD /moved-twice', 'HEAD /moved', 'HEAD /page', 'GET /page']],
  ['/for-now', 'works', ['HEAD /for-now', 'HEAD /page', 'GET /page']],
  ['/to-home', 'doubtful', ['HEAD /to-home', 'HEAD /', 'GET /']],
  ['/to-nothing', 'doubtful', ['HEAD /to-nothing', 'HEAD /soft', 'GET /soft']],
  ['/missing', 'gone', ['HEAD /missing', 'GET /missing']],
  ['/removed', 'gone', ['HEAD /removed', 'GET /removed']],
  ['/broken', 'failing', ['HEAD /broken', 'GET /broken']],
  ['/closed', 'refused', ['HEAD /closed', 'GET /closed']],
  ['/circle', 'failing', ['HEAD /circle', 'HEAD /circle-2']],
  ['/no-head', 'works', ['HEAD /no-head', 'GET /no-head']],
  ['/no-head-404', 'works', ['HEAD /no-head-404', 'GET /no-head-404']],
  ['/busy-once', 'works', ['HEAD /busy-once', 'HEAD /busy-once']],
  ['/cut', 'unreachable', ['HEAD /cut', 'GET /cut']],
] as const) {
  test(`${path} is asked for as far as it takes, and is found: ${kind}`, async ({ host }) => {
    expect((await ask(host.url + path)).kind).toBe(kind);
    expect(host.asked).toEqual(asked);
  });
}

test('what moved for good is told with where to', async ({ host }) => {
  expect(await ask(`${host.url}/moved#part`)).toEqual({
    kind: 'moved',
    why: '301',
    to: `${host.url}/page#part`,
  });
});

test('who does not answer is waited for only so long', async ({ host }) => {
  expect(await ask(`${host.url}/silent`, { timeout: 200 })).toEqual({
    kind: 'unreachable',
    why: 'no answer in 0.2 s',
  });
});

test('a host that speaks no TLS, one that is not there, and a name that nobody has', async ({ host }) => {
  const tls = await ask(host.url.replace('http:', 'https:') + '/page');
  expect(tls).toMatchObject({ kind: 'unreachable' });
  expect(tls.why).toMatch(/SSL|EPROTO/);
  await host.close();
  expect(await ask(`${host.url}/page`)).toEqual({ kind: 'unreachable', why: 'ECONNREFUSED' });
  expect((await ask('http://nobody.invalid/')).why).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
});

test('a host that wants to be left alone is left alone, its other links too', async ({ host }) => {
  const once = asker(asking, manners({ delay: 0, atOnce: 8 }));
  const verdicts = await Promise.all(
    ['/busy-for-long', '/page', '/missing'].map((path) => once(host.url + path)),
  );
  expect(verdicts.map(({ kind }) => kind)).toEqual(['busy', 'busy', 'busy']);
  expect(host.asked).toEqual(['HEAD /busy-for-long']);
});

test('a host is asked one thing at a time, with a pause; others need not wait for it', async ({ host }) => {
  const other = await answering('localhost');
  const once = asker(asking, manners({ delay: 30, atOnce: 8 }));
  const order: string[] = [];
  const note = async (address: string) => {
    await once(address);
    order.push(address);
  };
  await Promise.all([
    ...['/page', '/missing', '/closed', '/removed'].map((path) => note(host.url + path)),
    note(`${other.url}/page`),
  ]);
  await other.close();
  expect(host.most()).toBe(1);
  expect(order.indexOf(`${other.url}/page`)).toBeLessThan(2);
});

test('no more are asked at once than is said', async () => {
  const { politely } = manners({ delay: 0, atOnce: 2 });
  let [open, most] = [0, 0];
  const work = async () => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, 5));
    open -= 1;
  };
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map((host) => politely(host, work)));
  expect([open, most]).toEqual([0, 2]);
});

test('work that fails holds nobody up', async () => {
  const { politely } = manners({ delay: 0, atOnce: 1 });
  await expect(politely('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await politely('a', () => Promise.resolve('yes'))).toBe('yes');
  expect(await politely('b', () => Promise.resolve('yes'))).toBe('yes');
});

test('we say who we are', async ({ host }) => {
  await ask(`${host.url}/no-head`);
  expect([...host.agents]).toEqual(['link-check (+https://code.example/x)']);
});

test('without a network no name is known; a proxy or a bare number is not a matter of names', async () => {
  expect(await isOnline(['nobody.invalid', 'a.invalid'], {})).toBe(false);
  expect(await isOnline(['nobody.invalid'], { HTTPS_PROXY: 'http://p.example' })).toBe(true);
  expect(await isOnline(['127.0.0.1'], {})).toBe(true);
});
