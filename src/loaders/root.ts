/** Where the content is. Another folder makes another site: `SITE_CONTENT=path npm run build`. */
import { relative, resolve } from 'node:path';
import process from 'node:process';

/** Absolute path of the content folder. */
export const contentDir = resolve(process.env.SITE_CONTENT ?? 'content');

/** A path as the author would type it: from the folder the command runs in, with forward slashes. */
export function displayPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}
