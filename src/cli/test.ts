/**
 * `npm test`: types, lint, layout, then every test; all of them even if one fails. Arguments go on to Playwright
 * (`npm test -- --project=unit`). In CI, tests with other programs are among them (`npm run test:interop`). Ends with one
 * line that counts: types, lint and layout as one each.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JSONReport } from '@playwright/test/reporter';
import { ensureBrowser } from '../diagrams/browser.ts';
import { prepareInterop } from './interop-tools.ts';
import { projectRoot, runTool } from './run.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs a tool under a heading and counts it as one. */
async function countTool(heading: string, tool: string, args: readonly string[]): Promise<Count> {
  console.log(`\n── ${heading}`);
  const failed = (await runTool(tool, args)) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0 };
}

/** Runs Playwright and counts tests by its own report. */
async function countTests(args: readonly string[]): Promise<Count> {
  console.log('\n── Tests');
  const folder = await mkdtemp(join(tmpdir(), 'tests-'));
  const report = join(folder, 'report.json');
  const code = await runTool(
    'playwright',
    ['test', '--config=tests/playwright.config.ts', '--reporter=list,json,html', ...args],
    {
      of: '@playwright/test',
      env: {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        // To look at: a changed picture stands there beside the old one.
        PLAYWRIGHT_HTML_OUTPUT_DIR: join(projectRoot, 'node_modules/.cache/test-report'),
        PLAYWRIGHT_HTML_OPEN: 'never',
      },
    },
  );
  const count = await readFile(report, 'utf8').then(readReport, () => ({ passed: 0, failed: 0, skipped: 0 }));
  await rm(folder, { recursive: true });
  // A run can fail with no test to blame: none found, a file that does not load, an interruption.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readReport(json: string): Count {
  const { stats } = JSON.parse(json) as JSONReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

// First, since it may take minutes; without a browser the tests that need one fail, and all else is still told.
try {
  process.env.CHROMIUM_PATH = ensureBrowser(console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
if (process.env.CI) prepareInterop();
const counts = [
  await countTool('Types', 'astro', ['check']),
  await countTool('Lint', 'eslint', ['--config=.eslint.config.mjs', '--max-warnings=0', '.']),
  await countTool('Layout', 'prettier', ['--check', '--log-level=warn', '.']),
  await countTests(process.argv.slice(2)),
];
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
