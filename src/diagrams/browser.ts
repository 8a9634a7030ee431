/** The Chromium that draws diagrams and runs the browser tests: found, fetched when there is none, and started. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';
import { aptInstall, run } from './apt.ts';
import { installedBrowsers } from './installed-browsers.ts';

/** Thrown when there is no browser and none could be fetched; its message says what to do by hand. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/**
 * The path of a browser that is there already: the one that CHROMIUM_PATH names, else Playwright's own, else an
 * installed Chrome, Chromium or Edge.
 * @throws NoBrowserError when CHROMIUM_PATH names a file that does not exist: whoever sets it wants no other.
 */
export function findBrowser(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (!chosen) return [chromium.executablePath(), ...installedBrowsers()].find(starts);
  if (existsSync(chosen)) return chosen;
  throw new NoBrowserError(`CHROMIUM_PATH names ${chosen}, where there is no file.`);
}

/**
 * The path of a browser, fetched if need be: by Playwright, else by the system's package manager.
 * @param log is told of steps that take long.
 * @throws NoBrowserError when nothing helped.
 */
export function ensureBrowser(log: (step: string) => void): string {
  const found = findBrowser();
  if (found) return found;
  for (const fetch of [fetchWithPlaywright, fetchWithApt]) {
    fetch(log);
    const fetched = findBrowser();
    if (fetched) return fetched;
  }
  throw new NoBrowserError(
    'A Chromium is needed and none was found. Any of these helps:\n' +
      '  1. set CHROMIUM_PATH to the program file of a Chrome, Chromium or Edge;\n' +
      '  2. let Playwright download one: npx playwright install --with-deps chromium;\n' +
      '  3. install Chrome, Chromium or Edge as usual, on Debian with: sudo apt-get install chromium.',
  );
}

/** How Playwright is to start a browser, here and in tests. */
export function launchOptions(executablePath: string | undefined): LaunchOptions {
  // Only our own pages are opened, so Playwright's default of no sandbox stays: root and many containers have none.
  // Its other defaults keep Chromium's own services off the network; these are the ones that it leaves on.
  return {
    args: ['--disable-gpu', '--disable-quic', '--disable-sync'],
    ...(executablePath && { executablePath }),
  };
}

/** Starts a browser, which the caller closes. Fetches one if need be. */
export function launchBrowser(log: (step: string) => void): Promise<Browser> {
  return chromium.launch(launchOptions(ensureBrowser(log)));
}

/** Whether a file is a browser that this system can start; some are there only to say what to install. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // Asked for its version, a browser on Windows or macOS may open a window instead; there the file is trusted.
  return process.platform !== 'linux' || run(path, ['--version'], 'ignore');
}

function fetchWithPlaywright(log: (step: string) => void): void {
  log('No Chromium found: Playwright downloads one (about 180 MB) …');
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], 'ignore');
}

function fetchWithApt(log: (step: string) => void): void {
  aptInstall('chromium', log);
}
