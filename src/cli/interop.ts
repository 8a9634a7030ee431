/** `npm run test:interop`: tests that need programs from outside npm, such as Sphinx. They build the sites first. */
import { prepareInterop } from './interop-tools.ts';
import { runTool } from './run.ts';

prepareInterop();
const options = ['test', '--config=tests/playwright.config.ts', '--project=interop'];
process.exitCode = await runTool('playwright', [...options, ...process.argv.slice(2)], {
  of: '@playwright/test',
});
