/** The check of built pages, on pages made up for it. */
import { expect, test } from '@playwright/test';
import { checkOutput, readPage } from '../../src/model/output.ts';
import { secondLibrary } from '../library.ts';

const library = secondLibrary();

/** Judges pages by their HTML; files besides them are named in `others`. */
function judge(pages: Record<string, string>, base = '/', others: string[] = []) {
  const read = Object.entries(pages).map(([file, html]) => readPage(file, `<!doctype html><body>${html}`));
  const { problems, targets } = checkOutput(read, new Set([...Object.keys(pages), ...others]), base, library);
  return { targets, told: problems.map(({ kind, file, what, mend }) => `${kind} ${file}: ${what} ${mend}`) };
}

test('a page is read whole: ids, addresses of all kinds, ids that attributes name', () => {
  const page = readPage(
    'x.html',
    `<p id="a"><a href="/b/">b</a><img src="c.svg" srcset="d.png 1x, e.png 2x"><template><i id="t"></i></template>
    <svg><a href="#f"><text id="s">g</text></a></svg><button popovertarget="h">h</button>
    <p aria-labelledby="a s"></p><label for="i"></label>`,
  );
  expect(page.ids).toEqual(['a', 's']);
  expect(page.addresses).toEqual(['/b/', 'c.svg', 'd.png', 'e.png', '#f']);
  expect(page.idRefs).toEqual(['h', 'a', 's', 'i']);
});

test('addresses that lead somewhere are no problem, and are counted', () => {
  const { told, targets } = judge(
    {
      'index.html':
        '<a href="/a/#here">a</a><a href="a/">a</a><a href="#top" id="top">t</a><a href="/a/?q=1">q</a>',
      'a/index.html':
        '<p id="here"></p><a href="../">up</a><img src="/icon.svg"><p id="水"></p><a href="#%E6%B0%B4">w</a>',
    },
    '/',
    ['icon.svg'],
  );
  expect(told).toEqual([]);
  expect(targets).toBe(7);
});

test('other origins, mail and data are not followed', () => {
  const html =
    '<a href="https://example.org/x#y">x</a><a href="mailto:a@example.org">m</a><img src="data:image/gif;base64,R0">';
  expect(judge({ 'index.html': html })).toEqual({ told: [], targets: 0 });
});

test('a dead page, a dead fragment and a dead file are told with their cure', () => {
  const { told } = judge({
    'index.html':
      '<a href="/artcles/">x</a><a href="/articles/#gone">y</a><a href="/articles/#moved">y</a><script src="/no.js"></script>',
    'articles/index.html': '',
    'about/index.html': '<p id="moved">',
  });
  expect(told).toEqual([
    'output-link dist/index.html: The page index.html links to /artcles/: there is no such page or file. Did you mean /articles/?',
    'output-link dist/index.html: The page index.html links to /articles/#gone: the page has no `gone`. Did you mean /articles/?',
    'output-link dist/index.html: The page index.html links to /articles/#moved: the page has no `moved`. `moved` stands on about/index.html.',
    'output-link dist/index.html: The page index.html links to /no.js: there is no such page or file. Mend or remove the link.',
  ]);
});

test('an address without the base path leads outside of it', () => {
  const pages = {
    'index.html': '<a href="/two-rivers/about/">in</a><a href="/about/">out</a>',
    'about/index.html': '',
  };
  expect(judge(pages, '/two-rivers/').told).toEqual([
    'output-link dist/index.html: The page index.html links to /about/: it lies outside the base path /two-rivers/. Did you mean /about/?',
  ]);
});

test('an id twice, and an id that is named but not there', () => {
  const { told } = judge({
    'index.html': '<p id="a"><p id="a"><p id="a"><button popovertarget="b"></button>',
  });
  expect(told.map((line) => line.split(': ')[1])).toEqual([
    'The page index.html has the id `a` twice. Give one of the two another id.',
    'The page index.html has the id `a` twice. Give one of the two another id.',
    'The page index.html refers to the id `b`, which it does not have. Mend the attribute that names it.',
  ]);
});

test('a problem of a page written in MDX names its file, in its language', () => {
  const dead = '<a href="/gone/">x</a>';
  const { told } = judge({
    'articles/why-join-two-rivers/index.html': dead,
    'zh-hans/articles/why-join-two-rivers/index.html': dead,
    'zh-hans/about/index.html': dead,
    'timeline/rhine/index.html': dead,
  });
  expect(told.map((line) => line.split(':')[0]?.replace(/^output-link /, ''))).toEqual([
    'tests/fixtures/second/articles/why-join-two-rivers/en.mdx',
    'tests/fixtures/second/articles/why-join-two-rivers/zh-Hans.mdx',
    'tests/fixtures/second/pages/about/zh-Hans.mdx',
    'dist/timeline/rhine/index.html',
  ]);
});
