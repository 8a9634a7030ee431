/**
 * The built sites that tests look at, and the `test` for it: `import { expect, test } from '../sites.ts'`, then
 * `test('…', async ({ page, sites }) => { await page.goto(sites.root.url); … })`.
 */
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { projectRoot } from '../src/cli/run.ts';
import { serve, type Served } from '../src/cli/serve.ts';

export { expect } from '@playwright/test';

/** The sites that are built once for a run of tests, by `build-sites.ts`. */
export const recipes = {
  /** The project's content at a domain's root. */
  root: { content: 'content', base: '/' },
  /** The same under a base path, as project pages on a shared host have it. */
  based: { content: 'content', base: '/two-green-apps/' },
  /** Content on another subject: the engine must know none. */
  second: { content: 'tests/fixtures/second', base: '/' },
} as const;

export type SiteName = keyof typeof recipes;

export interface Site extends Served {
  /** The folder of the built files. */
  dir: string;
  base: string;
}

/** The folder that a site is built into. */
export function siteFolder(name: SiteName): string {
  return join(projectRoot, 'node_modules/.cache/sites', name);
}

async function serveSite(name: SiteName): Promise<Site> {
  const dir = siteFolder(name);
  const { base } = recipes[name];
  return { dir, base, ...(await serve(dir, { base, port: 0 })) };
}

export const test = base.extend<object, { sites: Record<SiteName, Site> }>({
  // Each worker serves for itself: no port to agree on, and a handle to close.
  sites: [
    async ({}, use) => {
      const sites = {
        root: await serveSite('root'),
        based: await serveSite('based'),
        second: await serveSite('second'),
      };
      await use(sites);
      await Promise.all(Object.values(sites).map((site) => site.close()));
    },
    { scope: 'worker' },
  ],
});
