/** The check of the built site, on files made up for it. */
import { expect, test } from '@playwright/test';
import { at, judge } from '../output.ts';

test('addresses that lead somewhere are no problem, and are counted', () => {
  const { told, targets } = judge(
    {
      'index.html':
        '<a href="/a/#here">a</a><a href="a/">a</a><a href="#top" id="top">t</a><a href="/a/?q=1">q</a><a href="/a/#:~:text=b">t</a>',
      'a/index.html':
        '<p id="here"></p><a href="../">up</a><img src="/icon.svg"><p id="水"></p><a href="#%E6%B0%B4">w</a>',
    },
    { others: ['icon.svg'] },
  );
  expect(told).toEqual([]);
  expect(targets).toBe(8);
});

test('other origins, mail and data are not followed', () => {
  const html =
    '<a href="https://example.org/x#y">x</a><a href="mailto:a@example.org">m</a><img src="data:image/gif;base64,R0">';
  expect(judge({ 'index.html': html })).toMatchObject({ told: [], targets: 0 });
});

test('a dead page, a dead fragment and a dead file are told with their element and their cure', () => {
  const { told, kinds } = judge({
    'index.html':
      '<a href="/artcles/">The <b>articles</b></a><a href="/articles/#gone">y</a><a href="/articles/#moved">y</a><script src="/no.js"></script>',
    'articles/index.html': '',
    'about/index.html': '<p id="moved">',
  });
  expect(told).toEqual([
    'On index.html, <a href="/artcles/">The articles</a>: there is no such page or file. Did you mean /articles/?',
    'On index.html, <a href="/articles/#gone">y</a>: the page has no `gone`. Did you mean /articles/?',
    'On index.html, <a href="/articles/#moved">y</a>: the page has no `moved`. `moved` stands on about/index.html.',
    'On index.html, <script src="/no.js">: there is no such page or file. Mend or remove the link.',
  ]);
  expect(new Set(kinds)).toEqual(new Set(['output-link']));
});

test('an address of the published origin is the site’s own', () => {
  const head =
    '<link rel="canonical" href="https://rivers.example/gone/"><meta property="og:image" content="https://rivers.example/og.png"><link rel="alternate" href="https://rivers.example/">';
  const { told, targets } = judge({ 'index.html': head });
  expect(targets).toBe(3);
  expect(told.map((line) => line.split(': ')[1])).toEqual([
    'there is no such page or file. Mend or remove the link.',
    'there is no such page or file. Mend or remove the link.',
  ]);
});

test('an address without the base path leads outside of it', () => {
  const pages = {
    'index.html':
      '<a href="/two-rivers/about/">in</a><a href="/about/">out</a><img src="https://rivers.example/x.png"><a href="https://rivers.example/other-site/">beside</a>',
    'about/index.html': '',
  };
  const { told, targets } = judge(pages, { base: '/two-rivers/' });
  expect(told).toEqual([
    'On index.html, <a href="/about/">out</a>: it lies outside the base path /two-rivers/. Did you mean /two-rivers/about/?',
    'On index.html, <img src="https://rivers.example/x.png">: it lies outside the base path /two-rivers/. Mend or remove the link.',
  ]);
  expect(targets, 'a site beside this one on a shared host is not ours').toBe(3);
});

test('a slash that lacks or is too many is told for what it is', () => {
  const { told } = judge(
    { 'index.html': '<a href="/a#b">x</a><a href="/icon.svg/">y</a>', 'a/index.html': '<p id="b">' },
    { others: ['icon.svg'] },
  );
  expect(told).toEqual([
    'On index.html, <a href="/a#b">x</a>: it lacks the slash at its end: hosts send on, or do not find it. Write /a/#b',
    'On index.html, <a href="/icon.svg/">y</a>: it has a slash at its end, but it is a file. Leave out the slash.',
  ]);
});

test('an address must mean the same from a page that is served without its slash', () => {
  const { told } = judge({
    'a/b/index.html': '<a href="../c/">x</a><a href="#d" id="d">own</a><a href="?q=1">own</a>',
    'a/c/index.html': '',
    'about/index.html': '<a href="../a/c/">the same from both</a>',
    '404.html': '<a href="a/c/">y</a><a href="/a/c/">z</a>',
  });
  const fault = 'it is relative, and leads elsewhere from the page without its slash.';
  expect(told).toEqual([
    `On a/b/index.html, <a href="../c/">x</a>: ${fault} Write it from the root of the host: /a/c/`,
    `On 404.html, <a href="a/c/">y</a>: ${fault} Write it from the root of the host: /a/c/`,
  ]);
});

test('an empty address, a bare # and what is no address', () => {
  const { told } = judge({
    'index.html': '<a href="">x</a><a href="#">y</a><a href="https://">z</a><a href="/%E0%A4%A">w</a>',
  });
  expect(told.map((line) => line.split(': ')[1])).toEqual([
    'it is empty. Write where it leads, or leave it out.',
    'it is a bare `#`. Name the id that it leads to, or use a button.',
    'it is not an address. Mend the spelling.',
    'it is not well formed. Write `%` in addresses as `%25`.',
  ]);
});

test('an id twice, and an id that is named but not there', () => {
  const { told, kinds } = judge({
    'index.html': '<p id="a"><p id="a"><p id="a"><p id="c"><p id="c"><button popovertarget="b">open</button>',
  });
  expect(told).toEqual([
    'On index.html, <p id="a">: the page has this id 3 times. Give each another id.',
    'On index.html, <p id="c">: the page has this id twice. Give each another id.',
    'On index.html, <button popovertarget="b">open</button>: the page has no `b`. Mend the attribute that names it.',
  ]);
  expect(new Set(kinds)).toEqual(new Set(['output-id']));
});

test('a folder that script loads from must have files', () => {
  const html = '<search-trigger data-bundle="/pagefind/"></search-trigger>';
  expect(judge({ 'index.html': html }, { others: ['pagefind/x.js'] })).toMatchObject({
    told: [],
    targets: 1,
  });
  expect(judge({ 'index.html': html }).told).toHaveLength(1);
});

test('what machines read is followed like pages', () => {
  const { told } = judge({
    'feed.xml':
      '<feed><link href="https://rivers.example/"/><id>https://rivers.example/no/</id><link href="/a/"/></feed>',
    'data/x.json': '{"url": "https://rivers.example/a/#no"}',
    'a/index.html': '',
    'index.html': '',
  });
  expect(told).toEqual([
    'On feed.xml, <id>https://rivers.example/no/</id>: there is no such page or file. Did you mean /a/?',
    'On feed.xml, <link href="/a/">: it is not whole. Write it with its host: https://rivers.example/a/',
    'On data/x.json, url: "https://rivers.example/a/#no": the page has no `no`. Did you mean /a/?',
  ]);
});

test('every id has its permalink', () => {
  const { told, places, kinds } = judge({}, { without: 's/canal-opens/index.html' });
  expect(told).toEqual([
    'There is no page s/canal-opens/, which every id has for good. Build it, or say in `permalinks.json` what took the place of the id.',
  ]);
  expect(places).toEqual([at('events/events.yaml', '- id: canal-opens')]);
  expect(kinds).toEqual(['permalink']);
});
