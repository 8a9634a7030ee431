/**
 * Every fault an author can make, one a folder in `tests/fixtures/faults/`: its files are laid over the smallest site,
 * the site is built, and the build must fail with exactly what `expected.txt` says.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runBuild } from '../builds.ts';
import { fixtures, layOver, withinContent } from '../overlay.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

const faults = join(fixtures, 'faults');

for (const name of readdirSync(faults).sort()) {
  test(`a build names the fault: ${name}`, async ({}, info) => {
    const out = info.outputPath('dist');
    const content = await layOver(info.outputPath('content'), join(fixtures, 'minimal'), join(faults, name));
    const { code, output } = await runBuild({ content, out });
    const expected = readFileSync(join(faults, name, 'expected.txt'), 'utf8').trim();
    const count = expected.split('\n\n').length;
    const total = `${String(count)} problem${count === 1 ? '' : 's'} in the content; nothing was built.`;
    expect(withinContent(output, content)).toContain(`${expected}\n\n${total}`);
    expect(code).toBe(1);
    expect(existsSync(out), 'nothing is written').toBe(false);
  });
}

test('the site that faults are laid over has none itself', async ({}, info) => {
  const out = info.outputPath('dist');
  const content = await layOver(info.outputPath('content'), join(fixtures, 'minimal'));
  const { code, output } = await runBuild({ content, out });
  expect(output).not.toContain('problem');
  expect(code, output).toBe(0);
  expect(readFileSync(join(out, 'articles/bread/index.html'), 'utf8')).toContain('<h2 id="flour">Flour</h2>');
});
