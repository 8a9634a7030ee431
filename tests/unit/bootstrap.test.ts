import { spawnSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../src/cli/run.ts';
import { expect, test } from './folder.ts';

/** Stands for npm: what it “installs” is the Node that runs it. */
const fakeNpm = `
const { mkdirSync, rmSync, symlinkSync } = require('node:fs');
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/.bin', { recursive: true });
symlinkSync(process.execPath, 'node_modules/.bin/node');
console.log('npm ' + process.argv[2]);`;

test('packages are installed once for each lockfile, and the command has the last word', async ({
  folder,
}) => {
  test.skip(process.platform === 'win32', 'the stand-in for npm links files as npm does elsewhere');
  await mkdir(join(folder, 'src/cli'), { recursive: true });
  await cp(join(projectRoot, 'src/cli/bootstrap.mjs'), join(folder, 'src/cli/bootstrap.mjs'));
  await writeFile(join(folder, 'npm.cjs'), fakeNpm);
  await writeFile(join(folder, 'package-lock.json'), '{}');
  await writeFile(
    join(folder, 'package.json'),
    '{"scripts":{"greet":"node src/cli/bootstrap.mjs greet","test:all":"node src/cli/bootstrap.mjs greet-all"}}',
  );
  await writeFile(
    join(folder, 'src/cli/greet.ts'),
    'console.log(`hello ${process.argv[2]}`); process.exitCode = 3;',
  );
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/bootstrap.mjs', ...args], {
      cwd: folder,
      env: { ...process.env, npm_execpath: join(folder, 'npm.cjs') },
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };
  expect(run('greet', 'first')).toEqual({ status: 3, said: expect.stringMatching(/npm ci\nhello first\n$/) });
  expect(run('greet', 'second')).toEqual({ status: 3, said: 'hello second\n' });
  await writeFile(join(folder, 'package-lock.json'), '{"changed":true}');
  expect(run('greet', 'third').said).toContain('npm ci');
  // A script may be called otherwise than the command that it passes.
  await cp(join(folder, 'src/cli/greet.ts'), join(folder, 'src/cli/greet-all.ts'));
  expect(run('greet-all', 'you').status).toBe(3);
  expect(run('grete')).toEqual({ status: 2, said: expect.stringContaining('Commands: greet, test:all (') });
});
