/** Builds of any content, as `npm run build` does them, each in a process and a workplace of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../src/cli/run.ts';

export interface BuildRequest {
  /** Folder of content, absolute or from the project's root. */
  content: string;
  /** Folder to build into; builds that run at the same time need different ones. */
  out: string;
  base?: string;
  /** More of the environment, such as a PATH without a browser. */
  env?: NodeJS.ProcessEnv;
}

export interface BuildResult {
  code: number | null;
  /** What the build said, problems included, without colours. */
  output: string;
}

/** Builds a site to its end, good or bad. */
export async function runBuild({ content, out, base = '/', env = {} }: BuildRequest): Promise<BuildResult> {
  const child = spawn(process.execPath, [join(projectRoot, 'src/cli/build.ts')], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // Playwright asks its workers for colours where it has them itself.
      FORCE_COLOR: undefined,
      NO_COLOR: '1',
      SITE_CONTENT: content,
      SITE_BASE: base,
      SITE_OUT: out,
      ...env,
    },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const [code, said, complained] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output: said + complained };
}
