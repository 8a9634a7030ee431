/** Every built page, redirects included, is valid HTML by html-validate's recommended rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from '../sites.ts';

/** What is allowed all the same, where, and why. */
const exceptions = [
  {
    rule: 'long-title',
    pages: /^(?:(?:[a-z-]+\/)?embed|sources|s)\//,
    why: 'titles of works and claims are given whole',
  },
  {
    rule: 'no-trailing-whitespace',
    pages: /^(?:[a-z-]+\/)?cite\//,
    why: 'the last line of RIS ends in a space',
  },
];

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

for (const name of ['root', 'second'] as const) {
  test(`every page is valid (${name})`, async ({ sites }) => {
    const { dir } = sites[name];
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const { results } = await validator.validateString(readFileSync(join(dir, file), 'utf8'), file);
      const told = results
        .flatMap(({ messages }) => messages)
        .filter(({ ruleId }) => !exceptions.some(({ rule, pages }) => rule === ruleId && pages.test(file)))
        .map(
          ({ ruleId, line, column, message }) => `${ruleId} at ${String(line)}:${String(column)}: ${message}`,
        );
      expect.soft(told, file).toEqual([]);
    }
  });
}

test('the validator finds what is wrong', async () => {
  const { results } = await validator.validateString('<!doctype html><p><div id="a"></div></p><img id="a">');
  expect(results.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(['no-dup-id', 'wcag/h37', 'close-order']),
  );
});
