/**
 * `npm run build`: builds the site beside the last good one and swaps it in, so that a failed or killed build
 * leaves `dist/` as it was.
 *
 * The environment says what is built: SITE_CONTENT (folder of content), SITE_BASE (base path), SITE_URL (address of
 * the host), SITE_OUT (folder to build into; such a build works apart from the project's own).
 */
import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { projectRoot } from './run.ts';
import { replaceFolder } from './swap.ts';

/** Builds what the environment names into a folder, which is replaced as a whole or, if anything fails, not at all. */
export async function buildSite(outDir: string): Promise<void> {
  const isOwn = outDir === join(projectRoot, 'dist') && !process.env.SITE_CONTENT;
  const place = isOwn ? { root: projectRoot } : await workplace(outDir);
  await replaceFolder(outDir, (next) => build({ ...place, outDir: next }));
}

/**
 * An empty Astro root for a build besides the project's own. Astro keeps its content cache and its generated types
 * under the root, and builds of different content, perhaps at the same time, must not share them.
 */
async function workplace(outDir: string) {
  const name = createHash('sha256').update(outDir).digest('hex').slice(0, 12);
  const root = join(projectRoot, 'node_modules/.cache/builds', name);
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  return {
    root,
    cacheDir: join(root, 'cache'),
    srcDir: join(projectRoot, 'src'),
    publicDir: join(projectRoot, 'public'),
    configFile: relative(root, join(projectRoot, 'astro.config.mjs')),
  };
}

/** Whether an error's message tells all; an unforeseen one needs its stack to be mended. */
function isTold(error: unknown): error is Error {
  return (
    error instanceof Error &&
    (['ProblemsError', 'NoBrowserError'].includes(error.name) || isTold(error.cause))
  );
}

if (import.meta.main) {
  try {
    await buildSite(resolve(projectRoot, process.env.SITE_OUT ?? 'dist'));
  } catch (error) {
    console.error(isTold(error) ? error.message : error);
    process.exitCode = 1;
  }
}
