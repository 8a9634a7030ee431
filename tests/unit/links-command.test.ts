/** `npm run links` as a maintainer runs it, on content that names hosts of this machine. */
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../../src/cli/run.ts';
import { answering } from '../answering.ts';
import { fixtures, layOver } from '../overlay.ts';
import { expect, test } from './folder.ts';

async function run(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, [join(projectRoot, 'src/cli/links.ts'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      HTTPS_PROXY: '',
      HTTP_PROXY: '',
      https_proxy: '',
      http_proxy: '',
    },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [code, said, complained] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, said, complained };
}

/** Content whose one reference, and whose licences, lie at these addresses. */
async function contentWith(folder: string, reference: string, licence: string): Promise<void> {
  const content = await layOver(join(folder, 'content'), join(fixtures, 'minimal'));
  const site = join(content, 'site.yaml');
  const settings = await readFile(site, 'utf8');
  await writeFile(site, settings.replaceAll(/https:\/\/(?:creativecommons|opensource)\S+/g, licence));
  const item = { id: 'ledger', type: 'book', title: 'The Ledger', URL: reference };
  await writeFile(join(content, 'references.json'), JSON.stringify([item], undefined, 2));
}

test('rot is reported with its place and fails nothing; what is known is not asked again', async ({
  folder,
}) => {
  const [host, other] = [await answering(), await answering('localhost')];
  await contentWith(folder, `${host.url}/removed`, `${other.url}/page`);
  const first = await run(folder);
  expect(first).toMatchObject({ code: 0, complained: '' });
  expect(first.said).toContain(
    `content/references.json:6  ledger  410\n    ${host.url}/removed\n    stored https://web.archive.org/`,
  );
  expect(first.said).toContain('2 addresses in 3 places: 2 work, 1 gone');
  expect([...host.agents]).toEqual(['link-check (+https://one-bakery.example)']);
  const asked = host.asked.length + other.asked.length;
  expect(asked).toBe(3);
  const second = await run(folder);
  expect(second).toEqual(first);
  expect(host.asked.length + other.asked.length).toBe(asked);
  await run(folder, '--days', '0');
  expect(host.asked.length + other.asked.length).toBe(2 * asked);
  await Promise.all([host.close(), other.close()]);
});

test('without a network it says so once, asks nothing and fails nothing', async ({ folder }) => {
  await contentWith(folder, 'https://nobody.invalid/x', 'https://nobody-else.invalid/');
  const { code, said } = await run(folder);
  expect(code).toBe(0);
  expect(said.match(/no network/g)).toHaveLength(1);
  expect(said).toContain('2 addresses in 3 places: 0 work, 3 not asked yet');
});

test('called wrongly it says so, and that is the one thing it fails for', async ({ folder }) => {
  const days = await run(folder, '--days', 'many');
  expect(days).toMatchObject({ code: 2, said: '', complained: '--days needs a number, not "many".\n' });
  const unknown = await run(folder, '--all');
  expect(unknown.code).toBe(2);
  expect(unknown.complained).toContain('--all');
});
