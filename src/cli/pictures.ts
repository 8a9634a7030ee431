/**
 * `npm run pictures`: draws the pictures anew that tests hold pages against (`tests/visual/pictures/`), where a page looks
 * different, and notes the browser that drew them. Look at them before they are committed.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser, launchBrowser } from '../diagrams/browser.ts';
import { projectRoot, runTool } from './run.ts';

process.env.CHROMIUM_PATH = ensureBrowser(console.log);
const browser = await launchBrowser(console.log);
await writeFile(join(projectRoot, 'tests/visual/pictures/browser.txt'), `${browser.version()}\n`);
await browser.close();
process.exitCode = await runTool(
  'playwright',
  [
    'test',
    '--config=tests/playwright.config.ts',
    '--project=visual',
    '--update-snapshots=changed',
    '--reporter=line',
  ],
  { of: '@playwright/test' },
);
