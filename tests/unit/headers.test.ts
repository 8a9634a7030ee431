/** The file of headers that some static hosts read. */
import { expect, test } from '@playwright/test';
import { headersFile } from '../../src/model/headers.ts';
import { embedPolicy } from '../../src/model/policy.ts';

const files = [
  '_astro/site.abc.css',
  '404.html',
  'articles/index.html',
  'articles/x/index.html',
  'embed/x/index.html',
  'icon.svg',
  'index.html',
  's/x/index.html',
  'zh-hans/articles/index.html',
  'zh-hans/embed/x/index.html',
  'zh-hans/index.html',
];

/** Paths with the one header that each rule sets. */
function rules(base = '/') {
  const lines = headersFile(files, base).trimEnd().split('\n');
  return Array.from({ length: lines.length / 2 }, (_, at) => [lines[2 * at], lines[2 * at + 1]]);
}

test('every page but cards is refused to frames, and no page has two policies', () => {
  const policed = rules().filter(([, header]) => header?.includes('Policy'));
  expect(
    policed.filter(([, header]) => header?.endsWith("frame-ancestors 'none'")).map(([path]) => path),
  ).toEqual(['/404.html', '/articles/*', '/', '/s/*', '/zh-hans/articles/*', '/zh-hans/']);
  expect(policed.filter(([, header]) => header?.endsWith(embedPolicy)).map(([path]) => path)).toEqual([
    '/embed/*',
    '/zh-hans/embed/*',
  ]);
  const paths = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace('index.html', '')}`);
  for (const path of paths) {
    const matching = policed.filter(([rule = '']) =>
      rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule,
    );
    expect(matching, path).toHaveLength(1);
  }
});

test('files named by their hash are kept for a year', () => {
  expect(
    rules()
      .filter(([, header]) => header?.includes('immutable'))
      .map(([path]) => path),
  ).toEqual(['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*']);
});

test('rules stand under the base path', () => {
  for (const [path] of rules('/two-rivers/')) expect(path).toMatch(/^\/two-rivers\//);
});
