/** Where the site is published: the address of its host, and the base path below that. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentDir } from './root.ts';

/**
 * SITE_URL, else the `url` of `site.yaml`.
 * @returns undefined when `site.yaml` has none that is an address; the content check says so with its line.
 */
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

/** SITE_BASE as `/` or `/name/`, however it is spelled: hosts give `/name`, and nothing for a domain's root. */
export function basePath(spelled = process.env.SITE_BASE ?? ''): string {
  const name = spelled.replaceAll(/^\/+|\/+$/g, '');
  return name ? `/${name}/` : '/';
}
