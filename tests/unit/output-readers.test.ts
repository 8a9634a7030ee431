/** The readers of built files: what each finds in its format. */
import { deflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readerOf } from '../../src/model/output/readers.ts';
import { got } from '../library.ts';

const read = (file: string, text: string | Buffer) => got(readerOf(file))(Buffer.from(text));
const addresses = (file: string, text: string | Buffer) =>
  read(file, text).addresses.map(({ value }) => value);

test('a page: ids, addresses of all kinds, ids that attributes name', () => {
  const page = read(
    'x.html',
    `<p id="a"><a href="/b/">b</a><img src="c.svg" srcset="d.png 1x, e.png 2x"><svg><a href="#f"><text id="s">g</text></a></svg>
    <button popovertarget="h">h</button><p aria-labelledby="a s"></p><label for="i"></label>
    <button commandfor="j" form="k" data-copy="p"></button><input list="l" aria-activedescendant="m"><td headers="n o">`,
  );
  expect(page.ids.map(({ value }) => value)).toEqual(['a', 's']);
  expect(page.addresses.map(({ value }) => value)).toEqual(['/b/', 'c.svg', 'd.png', 'e.png', '#f']);
  expect(page.idRefs.map(({ value }) => value)).toEqual('h a s i j k p l m n o'.split(' '));
});

for (const [what, html, expected] of [
  ['a form', '<form action="/a/"><button formaction="/b/"></form>', ['/a/', '/b/']],
  ['a frame and an area', '<iframe src="/a/"></iframe><area href="/b/">', ['/a/', '/b/']],
  [
    'media',
    '<video poster="/a.png" src="/b.mp4"></video><object data="/c.svg"></object>',
    ['/a.png', '/b.mp4', '/c.svg'],
  ],
  ['preloaded pictures', '<link imagesrcset="/a.png, /b.png 2x">', ['/a.png', '/b.png']],
  ['a quotation', '<blockquote cite="/a/">x</blockquote>', ['/a/']],
  [
    'what script reads',
    '<i data-a="/b/" data-c="a / b" data-d="//" data-e="https://x.example/"></i>',
    ['/b/', 'https://x.example/'],
  ],
  ['a refresh', '<meta http-equiv="refresh" content="0; url=/a/#b">', ['/a/#b']],
  [
    'what a page tells of itself',
    '<meta property="og:image" content="https://x.example/a.png"><meta name="description" content="a/b">',
    ['https://x.example/a.png'],
  ],
  [
    'SVG',
    '<svg><use href="#a"/><use xlink:href="#b"/><path fill="url(#c)" mask="url(\'#d\')"/></svg>',
    ['#a', '#b', '#c', '#d'],
  ],
  [
    'styles',
    '<style>@import "/a.css"; b { background: url( "/c.png" ) } /* url(/d.png) */</style>',
    ['/a.css', '/c.png'],
  ],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@graph": [{"@id": "https://x.example/#it", "name": "a/b", "url": "/#b"}]}</script>',
    ['https://x.example/', '/#b'],
  ],
  [
    'what it shows, to be copied',
    '<pre>[a](https://x.example/s/a/) &lt;a href=&quot;https://x.example/s/b/&quot;&gt;</pre><p>See https://x.example/s/c/.</p>',
    ['https://x.example/s/a/', 'https://x.example/s/b/', 'https://x.example/s/c/'],
  ],
  [
    'what is to be filled in is no address',
    '<code>https://x.example/s/&lt;id&gt;/, https://x.example/s/{id}/, https://x.example/…</code>',
    [],
  ],
  [
    'a link without an address has an empty one, unless it is hidden or only a place',
    '<a class="x">x</a><a hidden>y</a><a id="z"></a><a aria-current="page">here</a>',
    [''],
  ],
  ['script is not read', '<script>"<a href=/a/>"</script>', []],
  [
    'a template leads out of itself',
    '<template><i id="a"></i><a href="#a">in</a><a href="/b/">out</a></template>',
    ['/b/'],
  ],
] as const) {
  test(`a page: ${what}`, () => {
    expect(addresses('x.html', html)).toEqual(expected);
  });
}

test('ids in a template are its own', () => {
  const { ids, idRefs } = read(
    'x.html',
    '<template><i id="a"></i><label for="a"></label><label for="b"></label></template>',
  );
  expect(ids).toEqual([]);
  expect(idRefs.map(({ value }) => value)).toEqual(['b']);
});

test('each is told with its element, its words and the ids around it', () => {
  const page =
    '<section id="a"><ol><li id="b"><a class="x" href="/c/">the\n <b>text</b></a></li></ol><a href="/d/">d</a></section>';
  expect(read('x.html', page).addresses).toEqual([
    { value: '/c/', element: '<a href="/c/">the text</a>', within: ['b', 'a'] },
    { value: '/d/', element: '<a href="/d/">d</a>', within: ['a'] },
  ]);
  const long = `/${'x'.repeat(200)}`;
  expect(read('x.html', `<a href="${long}">${'y'.repeat(90)}</a>`).addresses[0]?.element.length).toBeLessThan(
    140,
  );
});

test('a feed, with the HTML in it', () => {
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>tag:x.example,2026:feed</id>
    <link rel="self" href="https://x.example/feed.xml"/><entry><id>https://x.example/a/#de</id>
    <content type="html">&lt;p>See &lt;a href="https://x.example/b/">b&lt;/a>&lt;/p></content>
    <summary><![CDATA[<img src="/c.png">]]></summary></entry></feed>`;
  expect(addresses('feed.xml', atom)).toEqual([
    'https://x.example/feed.xml',
    'https://x.example/a/',
    'https://x.example/b/',
    '/c.png',
  ]);
});

test('a sitemap, with its languages', () => {
  const sitemap = `<urlset><url><loc> https://x.example/a/ </loc><lastmod>2026-11-20</lastmod>
    <xhtml:link rel="alternate" hreflang="de" href="https://x.example/de/a/"/></url></urlset>`;
  expect(addresses('sitemap-0.xml', sitemap)).toEqual(['https://x.example/a/', 'https://x.example/de/a/']);
});

test('a drawing of its own', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><a href="https://x.example/"><g id="a"/></a><use href="#a"/></svg>';
  expect(addresses('x.svg', svg)).toEqual(['https://x.example/', '#a']);
  expect(read('x.svg', svg).ids.map(({ value }) => value)).toEqual(['a']);
});

test('Markdown', () => {
  const text =
    '# A\n\n[b](/b/ "t"), ![c](c.png), <https://x.example/d/>, [e]\n\n[e]: /e/\n\n`[f](/f/)`\n\n```\n[g](/g/)\n```\n';
  expect(read('llms.txt', text).addresses).toEqual(read('a/x.md', text).addresses);
  expect(read('llms.txt', text).addresses.map(({ value, element }) => [value, element])).toEqual([
    ['/b/', '[b](/b/ "t")'],
    ['c.png', '![c](c.png)'],
    ['https://x.example/d/', '<https://x.example/d/>'],
    ['/e/', '[e]: /e/'],
  ]);
});

test('data: every text that is a whole address, with its keys', () => {
  const json =
    '{"a": [{"url": "https://x.example/b/"}], "c": "see https://x.example/", "d": "/d/", "e": null, "f": "^/g$"}';
  expect(read('data/x.json', json).addresses.map(({ value, element }) => [value, element])).toEqual([
    ['https://x.example/b/', 'a.0.url: "https://x.example/b/"'],
    ['/d/', 'd: "/d/"'],
  ]);
});

test('an inventory of Sphinx', () => {
  const head =
    '# Sphinx inventory version 2\n# Project: X\n# Version: 1\n# The remainder of this file is compressed using zlib.\n';
  const lines = 'a-b std:label -1 articles/x/#$ The title: of it\na name std:doc 1 c/ -\n';
  const inventory = Buffer.concat([Buffer.from(head), deflateSync(lines)]);
  expect(read('objects.inv', inventory).addresses.map(({ value, element }) => [value, element])).toEqual([
    ['articles/x/#a-b', 'a-b std:label'],
    ['c/', 'a name std:doc'],
  ]);
  expect(() => read('objects.inv', 'x')).toThrow('objects.inv is not a Sphinx inventory of version 2.');
});

test('rules of forwarding', () => {
  const rules = '# moved\n/a/ /b/ 301\n/c/* /d/:splat 301 # all\n\n/e /f/#g\n';
  expect(addresses('_redirects', rules)).toEqual(['/b/', '/f/#g']);
});

test('tables, calendars and other text', () => {
  const calendar =
    'URL:https://x.example/s/a-long-\r\n one/\r\nDESCRIPTION:See https://x.example/b/\\, and more.\r\n';
  expect(addresses('x.ics', calendar)).toEqual(['https://x.example/s/a-long-one/', 'https://x.example/b/']);
  expect(addresses('x.csv', 'a,"https://x.example/b/",c\nd,https://x.example/e/,f\n')).toEqual([
    'https://x.example/b/',
    'https://x.example/e/',
  ]);
  expect(addresses('robots.txt', 'Sitemap: https://x.example/sitemap.xml\n')).toEqual([
    'https://x.example/sitemap.xml',
  ]);
});

test('a stylesheet: what it loads, but for what means the page it is used on', () => {
  expect(addresses('_astro/x.css', 'a{background:url(../b.png)}c{fill:url(#d)}')).toEqual(['../b.png']);
});

test('fonts, pictures and the files of the search engine lead nowhere', () => {
  for (const file of ['fonts/x.woff2', 'x.png', 'pagefind/pagefind-component-ui.css'])
    expect(readerOf(file), file).toBeUndefined();
});
