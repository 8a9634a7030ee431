import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../../src/cli/serve.ts';
import { expect, test as base } from './folder.ts';

const test = base.extend<{ dir: string }>({
  dir: async ({ folder: dir }, use) => {
    await mkdir(join(dir, 'deep'), { recursive: true });
    await writeFile(join(dir, 'index.html'), 'home');
    await writeFile(join(dir, 'deep/index.html'), 'deep');
    await writeFile(join(dir, '404.html'), 'own 404');
    await writeFile(join(dir, 'note.txt'), '微信');
    await use(dir);
  },
});

for (const path of ['/', '/apps/']) {
  test(`a site is served under ${path} as a static host would`, async ({ dir }) => {
    const { url, close } = await serve(dir, { base: path, port: 0 });
    const get = async (address: string) => {
      const response = await fetch(new URL(address, url), { redirect: 'manual' });
      return [response.status, response.headers.get('location') ?? (await response.text())];
    };
    expect(new URL(url).pathname).toBe(path);
    expect(await get('.')).toEqual([200, 'home']);
    expect(await get('deep/')).toEqual([200, 'deep']);
    expect(await get('deep?q=1')).toEqual([301, `${path}deep/?q=1`]);
    expect(await get('nothing/')).toEqual([404, 'own 404']);
    expect(await get('%zz')).toEqual([404, 'own 404']);
    expect(await get('..%2f..%2fpackage.json')).toEqual([404, 'own 404']);
    await close();
  });
}

test('a base path needs its slash, and nothing is served beside it', async ({ dir }) => {
  const { url, close } = await serve(dir, { base: '/apps/', port: 0 });
  const bare = await fetch(url.slice(0, -1), { redirect: 'manual' });
  const beside = await fetch(new URL('/deep/', url));
  expect([bare.status, bare.headers.get('location'), beside.status]).toEqual([301, '/apps/', 404]);
  await close();
});

test('plain text is sent as UTF-8', async ({ dir }) => {
  const { url, close } = await serve(dir, { base: '/', port: 0 });
  const response = await fetch(new URL('note.txt', url));
  expect(response.headers.get('content-type')).toBe('text/plain;charset=utf-8');
  await close();
});

test('the next free port is taken', async ({ dir }) => {
  const first = await serve(dir, { base: '/' });
  const second = await serve(dir, { base: '/' });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port));
  await Promise.all([first.close(), second.close()]);
});
