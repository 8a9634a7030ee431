/**
 * Builds a generated folder of many articles with our engine and with a bare Astro, one after the other, and prints
 * the time and memory of each. A benchmark measures and asserts nothing: `node tests/bench/articles.ts [articles]`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/cli/run.ts';
import { bareSite, generatedContent } from './generated.ts';

const count = Number(process.argv[2] ?? 1000);
const folder = join(projectRoot, 'node_modules/.cache/bench');
const content = join(folder, 'content');
const bare = join(folder, 'bare');

rmSync(folder, { recursive: true, force: true });
write(content, generatedContent(count));
write(bare, bareSite(content));
symlinkSync(join(projectRoot, 'node_modules'), join(bare, 'node_modules'));

const ours = measure('this engine', join(projectRoot, 'src/cli/build.ts'), projectRoot, {
  SITE_CONTENT: content,
  SITE_OUT: join(folder, 'out'),
});
const plain = measure('bare Astro', join(bare, 'build.mjs'), bare, {});
console.log(
  `ratio: ${(ours.seconds / plain.seconds).toFixed(2)} in time, ${(ours.memory / plain.memory).toFixed(2)} in memory`,
);

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Runs a build in a process of its own, which tells its peak memory when it ends. */
function measure(name: string, script: string, cwd: string, env: Record<string, string>) {
  // `build.ts` builds when it is the main module, which under `--import` it still is.
  const hook = `data:text/javascript,${encodeURIComponent("process.on('exit', () => console.error('\\nKB ' + process.resourceUsage().maxRSS));")}`;
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', hook, script], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${name} failed:\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`);
  const memory = Number(/KB (\d+)/.exec(stderr)?.[1]) / 1024;
  console.log(`${name}: ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB for ${String(count)} articles`);
  return { seconds, memory };
}
