/** Builds the sites that the tests of projects `site` and `a11y` look at; these depend on it (`playwright.config.ts`). */
import { expect, test } from '@playwright/test';
import { runBuild } from './builds.ts';
import { recipes, siteFolder, type SiteName } from './sites.ts';

for (const name of Object.keys(recipes) as SiteName[]) {
  const { content, base } = recipes[name];
  test(`builds ${content} for ${base}`, async () => {
    const { code, output } = await runBuild({ content, base, out: siteFolder(name) });
    expect(code, output).toBe(0);
  });
}
