import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { healSwap, replaceFolder } from '../../src/cli/swap.ts';
import { expect, test } from './folder.ts';

const fill = (text: string) => async (folder: string) => {
  await mkdir(folder);
  await writeFile(join(folder, 'page'), text);
};
const read = (folder: string) => readFile(join(folder, 'page'), 'utf8');

test('a folder is replaced as a whole', async ({ folder }) => {
  const site = join(folder, 'site');
  await replaceFolder(site, fill('first'));
  await replaceFolder(site, fill('second'));
  expect(await read(site)).toBe('second');
  expect(await readdir(folder)).toEqual(['site']);
});

test('a failed replacement leaves the folder as it was', async ({ folder }) => {
  const site = join(folder, 'site');
  await replaceFolder(site, fill('first'));
  const failing = replaceFolder(site, async (next) => {
    await fill('half')(next);
    throw new Error('no more paper');
  });
  await expect(failing).rejects.toThrow('no more paper');
  expect(await read(site)).toBe('first');
});

test('a replacement killed between its renames is healed', async ({ folder }) => {
  const site = join(folder, 'site');
  await fill('first')(site);
  await rename(site, join(folder, '.site-old'));
  await healSwap(site);
  expect(await read(site)).toBe('first');
});
