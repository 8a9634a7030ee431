/** XML, and what a page says of itself to be listed. */
import { expect, test } from '@playwright/test';
import { readListed, sitemap } from '../../src/model/feeds/sitemap.ts';
import { element, markup, xmlDocument } from '../../src/model/feeds/xml.ts';

test('text in XML is escaped, and loses what XML has no place for', () => {
  const inside = 'a < b & "c" > d\u0000\u000b\u{1f600}\ud800';
  const [text] = [markup(element('x', { of: inside, none: undefined }, inside))];
  expect(text).toBe(
    '<x of="a &lt; b &amp; &quot;c&quot; &gt; d\u{1f600}">a &lt; b &amp; &quot;c&quot; &gt; d\u{1f600}</x>',
  );
});

test('elements stand in lines of their own, and nothing stands beside a text', () => {
  const tree = element('a', {}, [element('b', {}, 'text'), element('c', { of: 'd' })]);
  expect(xmlDocument(tree)).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a>\n  <b>text</b>\n  <c of="d"/>\n</a>\n',
  );
  expect(markup(tree)).toBe('<a><b>text</b><c of="d"/></a>');
});

const address = 'https://rivers.example/a/';
const page = (head: string) =>
  `<!doctype html><html><head>${head}</head><body><link rel="canonical" href="${address}"></body></html>`;
const own = `<link rel="canonical" href="${address}">`;

test('a page is listed where it is its own canonical page and closed to nobody', () => {
  expect(readListed(page(own), address)).toEqual({ address, modified: undefined, alternates: [] });
  expect(readListed(page(''), address), 'what stands in the body does not count').toBeUndefined();
  expect(readListed(page(own), `${address}b/`)).toBeUndefined();
  expect(readListed(page(`${own}<meta name="robots" content="noindex, follow">`), address)).toBeUndefined();
});

test('a listed page has its languages and its day', () => {
  const head = `${own}<meta property="article:modified_time" content="2026-11-20">
    <link rel="alternate" hreflang="de" href="https://rivers.example/de/a/">
    <link rel="alternate" type="text/markdown" href="/a.md">`;
  const listed = readListed(page(head), address);
  const alternates = [{ language: 'de', address: 'https://rivers.example/de/a/' }];
  expect(listed).toEqual({ address, modified: '2026-11-20', alternates });
  const other = { address: 'https://rivers.example/', modified: undefined, alternates: [] };
  const xml = sitemap(listed ? [listed, other] : []);
  expect(xml.match(/<loc>.*?<\/loc>/g)).toEqual([
    '<loc>https://rivers.example/</loc>',
    `<loc>${address}</loc>`,
  ]);
  expect(xml.match(/<lastmod>/g)).toHaveLength(1);
});
