/**
 * The door of every npm script: `node src/cli/bootstrap.mjs <command> [arguments]`.
 *
 * Runs on whatever Node the machine has (20 or newer) with no package installed, so it may import nothing but
 * Node's own modules. Installs what package-lock.json locks when that changed, then hands over to
 * `src/cli/<command>.ts` (with `-` for `:`) on the project's own Node and ends with its exit code.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const windows = process.platform === 'win32';
const binaries = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.bootstrap-stamp');
const ownNode = windows ? join(root, 'node_modules', 'node', 'bin', 'node.exe') : join(binaries, 'node');

/** Commands that package.json offers through this file, by what it passes here; most are called as they are named. */
function commands() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const passed = /^node src\/cli\/bootstrap\.mjs (\S+)/;
  return new Map(
    Object.keys(scripts).flatMap((name) => {
      const command = passed.exec(scripts[name])?.[1];
      return command ? [[command, name]] : [];
    }),
  );
}

/** What the installed packages depend on: the lockfile and the machine that they were chosen for. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return `${hash.digest('hex')} ${process.platform} ${process.arch}\n`;
}

function isInstalled() {
  return existsSync(ownNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Installs the locked packages; the stamp is written last, so that an interrupted install is done again. */
function install() {
  console.log('Installing the packages that package-lock.json locks (once; about half a minute) …');
  rmSync(stamp, { force: true });
  // A machine set to production would leave out everything, since a static site needs its packages only to build.
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const settings = { cwd: root, stdio: 'inherit' };
  const result = npm
    ? spawnSync(process.execPath, [npm, ...options], settings)
    : spawnSync('npm', options, { ...settings, shell: windows });
  if (result.status !== 0 || !existsSync(ownNode)) {
    console.error(
      `\nThe packages could not be installed${result.error ? ` (${result.error.message})` : ''}.`,
    );
    console.error('See the lines above; “npm ci” by hand in this folder shows the same.');
    process.exit(result.status || 1);
  }
  writeFileSync(stamp, fingerprint());
}

/** Runs the command on the project's own Node; signals go on to it, its end is ours. */
function handOver(command, rest) {
  process.env.PATH = binaries + delimiter + (process.env.PATH ?? '');
  // Nothing that this project runs talks to third parties.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const child = spawn(ownNode, [join(root, 'src', 'cli', `${command.replace(':', '-')}.ts`), ...rest], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm runs scripts in a shell, which dies of a signal without passing it on: that we are orphaned is all there is to see.
  const shell = process.ppid;
  const watch = () => process.ppid !== shell && child.kill('SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(watch, 500).unref();
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

const [command, ...rest] = process.argv.slice(2);
if (!command || !commands().has(command)) {
  console.error(command ? `There is no command “${command}”.` : 'No command was given.');
  console.error(`Commands: ${[...commands().values()].join(', ')} (each as “npm run <command>”).`);
  process.exit(2);
}
if (!isInstalled()) install();
handOver(command, rest);
