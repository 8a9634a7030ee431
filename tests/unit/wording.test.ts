/** No run of eight words is shared with a source. Titles of works, and addresses made of them, apart: those are facts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../src/cli/run.ts';
import { runsOf } from '../wording.ts';

const known = new Set(
  readFileSync(join(projectRoot, 'tests/fixtures/source-wording.txt'), 'utf8').trim().split('\n'),
);

const copies = (text: string) =>
  [...runsOf(text)].flatMap(({ words, hash }) => (known.has(hash) ? [words] : []));

test('no run of eight words is shared with a source', () => {
  const files = readdirSync(join(projectRoot, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|yaml|json)$/.test(file))
    .map((file) => join('content', file));
  expect(files.length).toBeGreaterThan(30);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(projectRoot, file), 'utf8');
    return copies(text.replace(/^\s*"?(?:title|container-title|URL)"?:.*$/gm, '')).map(
      (words) => `${file}: ${words}`,
    );
  });
  expect(found).toEqual([]);
});

test('a copied run would be found', () => {
  // A fragment of a title, which is a fact.
  const title = 'The Number of Monthly Active Users of Wechat Has Exceeded 1 Billion';
  expect(copies(title)).toHaveLength(5);
  expect(copies('The number of people who use the app each month has passed one billion.')).toEqual([]);
});
