/** The Nu Html Checker, by which the W3C judges HTML, finds nothing on any built page but these. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/cli/run.ts';
import { expect, test } from '../sites.ts';

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: 'warning' | 'fatal';
  url: string;
  lastLine?: number;
  lastColumn?: number;
  message: string;
  extract?: string;
}

/** Messages that tell of no fault here, and why. */
const exceptions = [
  {
    message: /^Resource violates Content Security Policy/,
    why: 'read as a file, a page has no origin that “self” could mean; browser tests watch the policy',
  },
  {
    message: /^Inline script violates Content Security Policy/,
    on: '<script type="application/ld+json">',
    why: 'what is not run the policy does not stop (HTML, 4.12.1.1)',
  },
  {
    message: /^Duplicate “dt” name/,
    on: '<dt>',
    why: 'one number at two dates is two facts, and each has its date',
  },
];

/** Checks files or whole folders, in one process. @returns errors and warnings, each with its page and place. */
async function check(path: string): Promise<string[]> {
  const jar = join(projectRoot, 'tests/interop/nu/node_modules/vnu-jar/build/dist/vnu.jar');
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html'];
  const { stdout } = await promisify(execFile)('java', ['-jar', jar, ...options, path], {
    maxBuffer: 64 * 2 ** 20,
  });
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  return messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .filter(
      ({ message, extract = '' }) =>
        !exceptions.some((known) => known.message.test(message) && extract.includes(known.on ?? '')),
    )
    .map(({ type, subType, url, lastLine = 0, lastColumn = 0, message, extract = '' }) => {
      const place = `${url.replace(/^.*\/sites\//, '')}:${String(lastLine)}:${String(lastColumn)}`;
      return `${place}: ${subType ?? type}: ${message} (${extract})`;
    });
}

for (const name of ['root', 'second'] as const) {
  test(`every page is valid by the Nu Html Checker (${name})`, async ({ sites }) => {
    test.setTimeout(600_000);
    expect(await check(sites[name].dir)).toEqual([]);
  });
}

test('the Nu Html Checker finds what is wrong, and says where', async ({}, testInfo) => {
  const page = testInfo.outputPath('wrong.html');
  await writeFile(
    page,
    '<!doctype html><html lang="en"><title>Wrong</title>\n<p><div id="a" roll="x"></div></p></html>',
  );
  const found = await check(page);
  expect(found.join('\n')).toContain('wrong.html:2:');
  expect(found.join('\n')).toContain('Attribute “roll” not allowed on element “div”');
});
