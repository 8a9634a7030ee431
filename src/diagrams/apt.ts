/** Debian's package manager, for programs that a machine lacks. */
import { spawnSync, type StdioOptions } from 'node:child_process';

/** Installs a package where apt-get is there and may: as root, or by sudo without a password; elsewhere does nothing. */
export function aptInstall(name: string, log: (step: string) => void): void {
  const isRoot = process.getuid?.() === 0;
  if (!run('apt-get', ['--version'], 'ignore') || !(isRoot || run('sudo', ['-n', 'true'], 'ignore'))) return;
  const asRoot = isRoot ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [
      ...asRoot,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      ...args,
    ];
    return run(command, rest, ['ignore', 'ignore', 'inherit']);
  };
  log(`apt-get installs the package ${name} (a minute or two) …`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', name);
}

/** Runs a program to its end; tells whether it could be started and succeeded. */
export function run(command: string, args: readonly string[], stdio: StdioOptions): boolean {
  return spawnSync(command, args, { stdio }).status === 0;
}
