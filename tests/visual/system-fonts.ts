/** Puts the site's own fonts where the browser of the pictures finds them as those of its system; it needs TrueType. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { convert } from 'fontverter';
import { projectRoot } from '../../src/cli/run.ts';

test('the fonts of the site are those of the system', async () => {
  const from = join(projectRoot, 'public/fonts');
  const to = join(projectRoot, 'node_modules/.cache/test-fonts');
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).filter((name) => name.endsWith('.woff2'));
  for (const name of names) {
    const font = await convert(await readFile(join(from, name)), 'truetype');
    await writeFile(join(to, name.replace(/woff2$/, 'ttf')), font);
  }
  expect(names.length).toBeGreaterThan(0);
});
