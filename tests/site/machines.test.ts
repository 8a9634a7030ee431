/** What pages say of themselves to machines: JSON-LD, and tags for reference managers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '../../src/loaders/load.ts';
import { projectRoot } from '../../src/cli/run.ts';
import { curl } from '../../src/model/text.ts';
import { pagesOf } from '../pages.ts';
import { richResultFaults, vocabularyFaults } from '../schema-org.ts';
import { expect, recipes, test, type Site, type SiteName } from '../sites.ts';
import { readAsZotero } from '../zotero.ts';

interface LinkedNode {
  '@type': string;
  '@id'?: string;
  [property: string]: unknown;
}

const htmlOf = ({ dir }: Site, page: string) =>
  readFileSync(join(dir, page.endsWith('.html') ? page : `${page}index.html`), 'utf8');

function nodesOf(site: Site, page: string): LinkedNode[] {
  const scripts = htmlOf(site, page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...scripts].map(([, json = '']) => JSON.parse(json) as LinkedNode);
}

const typesOn = (site: Site, page: string) => nodesOf(site, page).map((node) => node['@type']);

for (const name of Object.keys(recipes) as SiteName[]) {
  test(`every node of JSON-LD on the site "${name}" is what the vocabulary of schema.org allows`, async ({
    sites,
  }) => {
    test.slow();
    const site = sites[name];
    let judged = 0;
    for (const page of pagesOf(site)) {
      for (const node of nodesOf(site, page)) {
        judged++;
        expect.soft(vocabularyFaults(node), `${page} ${node['@type']}`).toEqual([]);
        expect.soft(await richResultFaults(node), `${page} ${node['@type']}`).toEqual([]);
      }
    }
    expect(judged).toBeGreaterThan(pagesOf(site).length);
  });
}

test('the vocabulary refuses what it does not know', async () => {
  const context = { '@context': 'https://schema.org' };
  const wrong = [
    { '@type': 'Artikle' },
    { '@type': 'Article', headlin: 'x' },
    { '@type': 'Article', termCode: 'x' },
    { '@type': 'Article', author: { '@type': 'DefinedTerm', name: 'x' } },
    { '@type': 'Article', author: { name: 'x' } },
    { '@type': 'Article', datePublished: 'yesterday' },
    { '@type': 'Article', license: 'CC BY 4.0' },
    { '@type': 'Article', citation: [{ '@type': 'CreativeWork', nam: 'x' }] },
  ];
  expect(vocabularyFaults({ ...context, '@type': 'Article', headline: 'x' })).toEqual([]);
  for (const node of wrong)
    expect(vocabularyFaults({ ...context, ...node }), JSON.stringify(node)).not.toEqual([]);
  const unnumbered = { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'x' }] };
  expect(await richResultFaults(unnumbered)).toContain('ERROR Required attribute "position" is missing');
});

test('pages are of the types that they are', ({ sites: { second } }) => {
  expect(typesOn(second, '')).toEqual(['WebSite']);
  expect(typesOn(second, 'articles/why-join-two-rivers/')).toEqual(['BreadcrumbList', 'Article']);
  expect(typesOn(second, 'platforms/rhine/')).toContain('Article');
  expect(typesOn(second, 'about/')).toContain('WebPage');
  expect(typesOn(second, 'glossary/')).toEqual(['BreadcrumbList', 'DefinedTermSet']);
  for (const page of ['timeline/', 'timeline/rhine/', 'numbers/', 'index/'])
    expect(typesOn(second, page), page).toEqual(['BreadcrumbList', 'Dataset']);
  expect(typesOn(second, 'zh-hans/timeline/')).toEqual(['BreadcrumbList', 'Dataset']);
});

test('an article says what it is about, on what it rests and what it cites', ({ sites: { second } }) => {
  const root = 'https://two-rivers.example/';
  const [way, article] = nodesOf(second, 'articles/why-join-two-rivers/');
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    '@id': `${root}articles/why-join-two-rivers/`,
    headline: 'Why two rivers were joined',
    inLanguage: 'en',
    dateModified: '2026-11-20',
    version: expect.stringMatching(/^[0-9a-f]{12}$/),
    isPartOf: { '@type': 'WebSite', name: 'Two Rivers', url: root },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    about: [{ name: 'Rhine' }, { name: 'Danube' }],
    isBasedOn: [`${root}sources/essay-1993/`],
    citation: ['https://example.org/atlas', 'https://example.org/canal'],
  });
  expect(way?.itemListElement).toMatchObject([
    { position: 1, name: 'Home', item: { '@id': root } },
    { position: 2, name: 'Articles', item: { '@id': `${root}articles/` } },
    { position: 3, name: 'Why two rivers were joined' },
  ]);
  const [, translated] = nodesOf(second, 'zh-hans/articles/why-join-two-rivers/');
  expect(translated).toMatchObject({
    '@id': `${root}zh-hans/articles/why-join-two-rivers/`,
    inLanguage: 'zh-Hans',
  });
});

test('Zotero takes every article for a page of this site, with its title, date and lasting address', ({
  sites,
}) => {
  for (const name of Object.keys(recipes) as SiteName[]) {
    const { library } = loadLibrary(join(projectRoot, recipes[name].content));
    const { site, language: first } = library;
    for (const { id, language, data } of library.articles) {
      const prefix = language === first ? '' : `${language.toLowerCase()}/`;
      const item = readAsZotero(htmlOf(sites[name], `${prefix}articles/${id}/`));
      const place = new URL(recipes[name].base, site.url).href;
      expect(item, `${name} ${prefix}${id}`).toEqual({
        itemType: 'webpage',
        title: curl(data.title),
        creators: [site.name[language]],
        date: data.reviewed.replaceAll('-', '/'),
        language,
        url: language === first ? `${place}s/${id}/` : `${place}${prefix}articles/${id}/`,
        websiteTitle: site.name[language],
        rights: site.licence.words.url,
        abstractNote: curl(data.answer),
      });
    }
  }
});

test('the policy lets JSON-LD be: it is data, not script', async ({ page, sites: { second } }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${second.url}articles/why-join-two-rivers/`);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(2);
  expect(said).toEqual([]);
});
