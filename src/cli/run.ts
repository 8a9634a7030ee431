/** Starts other programs for the commands of this folder: a command file, or a tool from an installed package. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

/** The project's folder, whatever folder a command was started in. */
export const projectRoot = join(import.meta.dirname, '../..');

/**
 * Runs a script on the Node that runs this one, with its output passed through and signals passed on.
 * Gives the exit code; a death by signal counts as 128 and the signal's number, as in a shell.
 */
export function runScript(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const child = spawn(process.execPath, [script, ...args], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const passOn = (signal: NodeJS.Signals) => void child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, passOn);
  child.on('error', reject);
  child.on('exit', (code, signal) => {
    for (const each of signals) process.off(each, passOn);
    resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
  });
  return promise;
}

/** Runs a tool of an installed package, such as `prettier`, and gives its exit code. */
export function runTool(
  tool: string,
  args: readonly string[],
  { of = tool, env = {} }: { of?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<number> {
  // The package's own entry rather than node_modules/.bin: the same on every system, and on our Node.
  const folder = join(projectRoot, 'node_modules', of);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const entry = typeof bin === 'string' ? bin : bin[tool];
  if (!entry) throw new Error(`The package ${of} has no program named ${tool}.`);
  return runScript(join(folder, entry), args, env);
}
