/** The address the site is published under: of the environment, else of `site.yaml`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentDir } from './root.ts';

/** @returns undefined when `site.yaml` has none that is an address; the content check says so with its line. */
export function siteUrl(): string | undefined {
  if (process.env.SITE_URL) return process.env.SITE_URL;
  const file = join(contentDir, 'site.yaml');
  if (!existsSync(file)) return undefined;
  try {
    return z.object({ url: z.url() }).parse(parse(readFileSync(file, 'utf8'))).url;
  } catch {
    return undefined;
  }
}
