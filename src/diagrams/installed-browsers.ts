/** Where Chrome, Chromium and Edge are usually installed. */
import { delimiter, join } from 'node:path';

const linuxNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsFiles = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Every path to try on this system, the likeliest first; most of them do not exist. */
export function installedBrowsers(): string[] {
  const { env } = process;
  switch (process.platform) {
    case 'win32':
      return combine([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], windowsFiles);
    case 'darwin':
      return combine(
        ['/Applications', join(env.HOME ?? '', 'Applications')],
        macNames.map((name) => `${name}.app/Contents/MacOS/${name}`),
      );
    default:
      return combine((env.PATH ?? '').split(delimiter), linuxNames);
  }
}

/** Each file in each folder that is known, file by file. */
function combine(folders: readonly (string | undefined)[], files: readonly string[]): string[] {
  return files.flatMap((file) => folders.flatMap((folder) => (folder ? [join(folder, file)] : [])));
}
