/** What a build does with what it finds: an older site, drawings with and without a browser, nothing to index. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type TestInfo } from '@playwright/test';
import { projectRoot } from '../../src/cli/run.ts';
import { runBuild } from '../builds.ts';
import { edit, fixtures, layOver, withinContent } from '../overlay.ts';

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

const article = 'articles/bread/en.mdx';
const minimal = (info: TestInfo) => layOver(info.outputPath('content'), join(fixtures, 'minimal'));

/** Every file of a folder with a hash of its bytes. */
function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

test('a build that fails, early or late, leaves the last good one byte for byte', async ({}, info) => {
  const content = await minimal(info);
  const out = info.outputPath('dist');
  const good = await runBuild({ content, out });
  expect(good.code, good.output).toBe(0);
  const before = bytesOf(out);
  expect(Object.keys(before).length).toBeGreaterThan(20);
  const faults = [
    ['unknown-id', 'It is drawn.', 'See [[no-such-id]].'],
    ['output-link', 'See [[no-such-id]].', 'See [a page](/no/such/page/).'],
  ] as const;
  for (const [kind, find, put] of faults) {
    await edit(join(content, article), find, put);
    const bad = await runBuild({ content, out });
    expect(bad.code, kind).toBe(1);
    expect(bad.output).toContain(`[${kind}]`);
    expect(bytesOf(out), kind).toEqual(before);
    expect(readdirSync(info.outputPath()).sort(), 'nothing is left beside it').toEqual(['content', 'dist']);
  }
});

test('drawings that are there need no browser; a changed one without a browser fails clearly', async ({}, info) => {
  const content = await minimal(info);
  const out = info.outputPath('dist');
  const drawn = await runBuild({ content, out });
  expect(drawn.code, drawn.output).toBe(0);

  const env = { CHROMIUM_PATH: info.outputPath('no-browser') };
  const unchanged = await runBuild({ content, out, env });
  expect(unchanged.code, unchanged.output).toBe(0);

  await edit(join(content, article), 'water --> dough', 'milk --> dough');
  const changed = await runBuild({ content, out, env });
  expect(changed.code).toBe(1);
  expect(changed.output).toMatch(/^ {2}dough\.[0-9a-f]{10}\.svg$/m);
  expect(changed.output, 'only what changed is missing').not.toContain('bread-timeline.');
  expect(changed.output).toContain('npm run diagrams');
  expect(changed.output).toContain('CHROMIUM_PATH');
});

test('what only Mermaid itself can find wrong is named with its file and line', async ({}, info) => {
  const content = await minimal(info);
  await edit(join(content, article), 'flowchart TD\n  flour --> dough\n', 'mindmap\n  flour\nbread\n');
  const { code, output } = await runBuild({ content, out: info.outputPath('dist') });
  expect(code).toBe(1);
  expect(withinContent(output, content)).toMatch(
    /^articles\/bread\/en\.mdx:\d+ {2}\[diagram\]\n {2}The diagram `dough`:/m,
  );
});

test('a build whose content folder is missing says so', async ({}, info) => {
  const content = info.outputPath('content');
  const { code, output } = await runBuild({ content, out: info.outputPath('dist') });
  expect(code).toBe(1);
  expect(withinContent(output, content)).toContain('site.yaml  [missing-file]');
  expect(existsSync(info.outputPath('dist'))).toBe(false);
});

test('a site with nothing to index fails', async ({}, info) => {
  const content = await minimal(info);
  for (const folder of ['articles', 'platforms', 'pages', 'events', 'sources', 'figures'])
    await rm(join(content, folder), { recursive: true });
  // Such a site has dead links too, which a build would name first: the step is run alone.
  const script = `
    import { search } from './src/integrations/search.ts';
    await search().hooks['astro:build:done']({ dir: new URL(process.argv[1]), logger: console });`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script, `${pathToFileURL(info.outputPath('dist')).href}/`],
    { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, SITE_CONTENT: content } },
  );
  expect(stderr).toContain('There is nothing to index');
  expect(status).toBe(1);
});
