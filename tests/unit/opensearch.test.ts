/** The description that browsers take of the site's search. */
import { expect, test } from '@playwright/test';
import { openSearch } from '../../src/model/feeds/opensearch.ts';
import { secondLibrary } from '../library.ts';

const library = secondLibrary();
const root = 'https://rivers.example/base/';
const valueOf = (xml: string, name: string) => new RegExp(`<${name}[^>]*>([^<]*)<`).exec(xml)?.[1];

test('a browser is told where to search, with the whole address, in each language', () => {
  const xml = openSearch('en', { library, root });
  expect(xml).toContain('xmlns="http://a9.com/-/spec/opensearch/1.1/"');
  expect(xml).toContain(
    '<Url type="text/html" template="https://rivers.example/base/search/?q={searchTerms}"/>',
  );
  expect(xml).toContain('rel="self" template="https://rivers.example/base/opensearch.xml"');
  expect(valueOf(xml, 'Image')).toBe('https://rivers.example/base/icon.svg');
  const chinese = openSearch('zh-Hans', { library, root });
  expect(chinese).toContain('template="https://rivers.example/base/zh-hans/search/?q={searchTerms}"');
  expect(valueOf(chinese, 'Language')).toBe('zh-Hans');
});

test('names are as short as the specification wants them', () => {
  const name = { en: 'A site with a name that is far too long & goes on and on' };
  const xml = openSearch('en', { library: { ...library, site: { ...library.site, name } }, root });
  expect(valueOf(xml, 'ShortName')).toBe('A site with a');
  expect(valueOf(xml, 'LongName')).toBe('A site with a name that is far too long &amp; goes');
});
