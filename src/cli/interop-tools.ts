/** Programs of others that this site promises to work with, made ready for the tests of project `interop`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { aptInstall, run } from '../diagrams/apt.ts';
import { projectRoot } from './run.ts';

interface Tool {
  name: string;
  /** How it is asked for its version, which shows that it is there. */
  ask: readonly [program: string, option: string];
  /** Debian's package. */
  apt: string;
  otherwise: string;
}

const tools: readonly Tool[] = [
  {
    name: 'Sphinx (4.4 or newer)',
    ask: ['sphinx-build', '--version'],
    apt: 'python3-sphinx',
    otherwise: 'with Python: pip install sphinx, so that `sphinx-build` is on the PATH',
  },
  {
    name: 'Java (17 or newer)',
    ask: ['java', '-version'],
    apt: 'default-jre-headless',
    otherwise: 'any other Java, so that `java` is on the PATH',
  },
];

/** Switches the project `interop` on and fetches what it needs; without it its tests fail and say what to install. */
export function prepareInterop(): void {
  process.env.TEST_INTEROP = '1';
  for (const tool of tools) prepare(tool);
  installChecker();
}

function prepare({ name, ask: [program, option], apt, otherwise }: Tool): void {
  const isThere = () => run(program, [option], 'ignore');
  if (isThere()) return;
  console.log(`No ${program} found.`);
  aptInstall(apt, console.log);
  if (!isThere())
    console.error(
      `${name} is needed and could not be installed. Either of these helps:\n` +
        `  1. on Debian or Ubuntu: sudo apt-get install ${apt};\n` +
        `  2. ${otherwise}.`,
    );
}

/** Installs the Nu Html Checker from its own lockfile; never its script, which would fetch a Java from elsewhere. */
function installChecker(): void {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [program, rest] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const { status } = spawnSync(program, rest, {
    cwd: join(projectRoot, 'tests/interop/nu'),
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) console.error('The Nu Html Checker could not be installed: see the lines above.');
}
