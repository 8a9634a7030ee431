/** How tests run, all of them by Playwright's runner: the fast ones of plain functions and those of built sites. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from '../src/diagrams/browser.ts';

export default defineConfig({
  outputDir: '../node_modules/.cache/test-results',
  workers: 2,
  // Generous, since no test asserts a time: a slow machine is no fault of the site.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  use: { launchOptions: launchOptions(findBrowser()) },
  projects: [
    { name: 'unit', testDir: 'unit' },
    // A project of its own, so that the built sites are made once, and not at all for unit tests.
    { name: 'build', testDir: '.', testMatch: 'build-sites.ts', timeout: 900_000 },
    { name: 'site', testDir: 'site', dependencies: ['build'] },
    {
      name: 'a11y',
      testDir: 'a11y',
      dependencies: ['build'],
      // What is told of a component is the same on every system.
      snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
    },
    { name: 'fonts', testDir: 'visual', testMatch: 'system-fonts.ts' },
    {
      name: 'visual',
      testDir: 'visual',
      dependencies: ['build', 'fonts'],
      snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
      // Edges of letters differ a little between machines; a line that moves or changes colour differs by more, on a
      // page with little on it too.
      expect: { toHaveScreenshot: { threshold: 0.2, maxDiffPixelRatio: 0.0004, timeout: 60_000 } },
      use: {
        launchOptions: {
          ...launchOptions(findBrowser()),
          env: {
            ...process.env,
            FONTCONFIG_FILE: fileURLToPath(new URL('visual/fonts.conf', import.meta.url)),
          },
        },
      },
    },
    // Needs programs from outside npm, which `npm run test:interop` and CI have and a newcomer need not.
    ...(process.env.TEST_INTEROP
      ? [{ name: 'interop', testDir: 'interop', dependencies: ['build'], timeout: 120_000 }]
      : []),
  ],
});
