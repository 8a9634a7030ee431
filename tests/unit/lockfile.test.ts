import { spawnSync } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../src/cli/run.ts';
import { expect, test } from './folder.ts';

interface Lockfile {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

test('the lockfile has the binaries for every system', async () => {
  const { packages } = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8')) as Lockfile;
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  // A registry that lacks a binary makes npm leave it out without a word, and “npm ci” fails on the other systems.
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

test('npm takes the lockfile as it is', async ({ folder }) => {
  for (const file of ['package.json', 'package-lock.json']) {
    await copyFile(join(projectRoot, file), join(folder, file));
  }
  // Under npm, the same one; nothing is fetched, since the lockfile alone decides.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--dry-run', '--offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stdout, stderr } = spawnSync(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, {
    cwd: folder,
    encoding: 'utf8',
    shell: !npm && process.platform === 'win32',
  });
  expect(status, stdout + stderr).toBe(0);
});
