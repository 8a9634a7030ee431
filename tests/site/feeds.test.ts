/** What is made for feed readers and search engines: the Atom feed, the list of pages, robots.txt. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '../../src/loaders/load.ts';
import { projectRoot } from '../../src/cli/run.ts';
import { inLanguage } from '../../src/model/library.ts';
import { pagesOf } from '../pages.ts';
import { expect, recipes, test, type Site, type SiteName } from '../sites.ts';
import { below, readXml } from '../xml.ts';

const libraryOf = (name: SiteName) => loadLibrary(join(projectRoot, recipes[name].content)).library;
const read = ({ dir }: Site, path: string) => readFileSync(join(dir, path), 'utf8');
/** Address of the home page in the published site, not in the one that is served here. */
const rootOf = (name: SiteName) => new URL(recipes[name].base, libraryOf(name).site.url).href;

const feeds = [
  { name: 'root', language: 'en', path: '' },
  { name: 'based', language: 'en', path: '' },
  { name: 'second', language: 'en', path: '' },
  { name: 'second', language: 'zh-Hans', path: 'zh-hans/' },
] as const;

for (const { name, language, path } of feeds) {
  test(`the feed is Atom as RFC 4287 has it, with every article (${name}, ${language})`, async ({
    page,
    sites,
  }) => {
    const feed = await readXml(page, read(sites[name], `${path}feed.xml`));
    expect(feed.name).toBe('feed');
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language });
    const root = rootOf(name);
    const entries = below(feed, 'entry');
    const library = libraryOf(name);
    const articles = inLanguage(library, library.articles, language);
    expect(entries).toHaveLength(articles.length);
    for (const node of [feed, ...entries]) {
      for (const needed of ['id', 'title', 'updated']) {
        expect
          .soft(
            below(node, needed).map(({ text }) => text.trim() !== ''),
            needed,
          )
          .toEqual([true]);
      }
      expect.soft(below(node, 'updated')[0]?.text).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
      expect.soft(below(node, 'id')[0]?.text.startsWith(root)).toBe(true);
    }
    const ids = [feed, ...entries].map((node) => below(node, 'id')[0]?.text);
    expect(new Set(ids).size, 'ids are unique').toBe(ids.length);
    // 4.1.1: an author for all, one alternate of each type and language.
    expect(below(feed, 'author').map((author) => below(author, 'name').length)).toEqual([1]);
    const links = below(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href]);
    expect(links).toContainEqual(['self', `${root}${path}feed.xml`]);
    expect(links).toContainEqual(['alternate', root + path]);
    const days = entries.map((entry) => below(entry, 'updated')[0]?.text ?? '');
    expect(days).toEqual(days.toSorted().reverse());
    expect(below(feed, 'updated')[0]?.text).toBe(days[0]);
    for (const [at, entry] of entries.entries()) {
      const pages = below(entry, 'link').filter(({ attributes }) => attributes.type === 'text/html');
      const [address = ''] = pages.map(({ attributes }) => attributes.href);
      const { pathname } = new URL(address);
      const html = read(sites[name], `${pathname.slice(recipes[name].base.length)}index.html`);
      expect
        .soft(html, 'is what the page calls itself')
        .toContain(`<link rel="canonical" href="${address}">`);
      const permalink = new URL(ids[at + 1] ?? '').pathname.slice(recipes[name].base.length);
      expect.soft(read(sites[name], `${permalink}index.html`)).toContain('http-equiv="refresh"');
      const content = below(entry, 'content')[0];
      expect.soft(content?.attributes.type).toBe('html');
      expect.soft(content?.text).toMatch(/^<p>/);
      expect.soft(content?.text.length).toBeGreaterThan(60);
    }
  });
}

test('an entry tells the short answer, and what a source had wrong', async ({ page, sites }) => {
  const feed = await readXml(page, read(sites.second, 'feed.xml'));
  const [content = ''] = below(feed, 'entry')
    .map((entry) => below(entry, 'content')[0]?.text)
    .filter((text) => text?.includes('<h2>'));
  await page.setContent(content);
  await expect(page.getByRole('listitem')).toContainText('Contradicted. It opened on 25 September 1992.');
  await expect(page.getByRole('link')).toHaveAttribute('href', /\/s\/essay-1993-opened-1990\/$/);
  await expect(page.locator('p').first()).toHaveText(/^To let one ship go from the North Sea/);
});

for (const name of ['root', 'based', 'second'] as const) {
  test(`the list of pages has exactly those to be listed, each with its languages and its day (${name})`, async ({
    page,
    sites,
  }) => {
    const site = sites[name];
    const root = rootOf(name);
    const list = await readXml(page, read(site, 'sitemap.xml'));
    expect(list.name).toBe('urlset');
    const listed = below(list, 'url').map((url) => ({
      address: below(url, 'loc')[0]?.text ?? '',
      modified: below(url, 'lastmod')[0]?.text,
      alternates: below(url, 'xhtml:link').map(({ attributes: { hreflang, href } }) => [hreflang, href]),
    }));
    const own = pagesOf(site).filter(
      (path) => !read(site, `${path}index.html`).includes('content="noindex"'),
    );
    expect(listed.map(({ address }) => address)).toEqual(own.map((path) => root + path).sort());
    // Redirects, pages of errors and the like are no pages to find.
    expect(listed.filter(({ address }) => /\/(?:s|cite|embed)\/|404/.test(address))).toEqual([]);
    const library = libraryOf(name);
    const reviewed = [...library.docs.values()].map(({ data }) => data.reviewed);
    const dated = listed.filter(({ modified }) => modified !== undefined);
    expect(dated.map(({ modified }) => modified).sort()).toEqual(reviewed.sort());
    const addresses = new Set(listed.map(({ address }) => address));
    for (const { address, alternates } of listed) {
      const to = alternates.map(([, href = '']) => href);
      expect
        .soft(
          to.filter((href) => !addresses.has(href)),
          address,
        )
        .toEqual([]);
      if (to.length > 0) expect.soft(to).toContain(address);
    }
    expect(listed.some(({ alternates }) => alternates.length > 2)).toBe(library.site.languages.length > 1);
  });

  test(`robots.txt closes nothing and names the list of pages (${name})`, ({ sites }) => {
    expect(read(sites[name], 'robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${rootOf(name)}sitemap.xml\n`,
    );
  });
}

test('every page names the feed of its language', async ({ page, sites }) => {
  for (const path of ['', 'articles/who-rules-a-river/', 'zh-hans/about/']) {
    await page.goto(sites.second.url + path);
    const feed = page.locator('link[type="application/atom+xml"]');
    await expect(feed).toHaveAttribute('href', path.startsWith('zh') ? '/zh-hans/feed.xml' : '/feed.xml');
  }
});

for (const name of ['root', 'based', 'second'] as const) {
  test(`every page written by an author names its twin in Markdown, and nothing else has one (${name})`, async ({
    request,
    sites,
  }) => {
    const site = sites[name];
    const files = pagesOf(site).flatMap((path) => {
      const html = read(site, `${path}index.html`);
      return /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(html)?.[1] ?? [];
    });
    expect(files).toHaveLength(libraryOf(name).docs.size);
    const response = await request.get(new URL(files[0] ?? '', site.url).href);
    expect(response.headers()['content-type']).toBe('text/markdown;charset=utf-8');
    for (const file of files) {
      const text = read(site, file.slice(recipes[name].base.length));
      const address = /^address: (.*)$/m.exec(text)?.[1] ?? '';
      expect.soft(rootOf(name) + file.slice(recipes[name].base.length)).toBe(address.replace(/\/$/, '.md'));
      expect
        .soft(read(site, 'llms.txt'))
        .toContain(`${rootOf(name)}${file.slice(recipes[name].base.length)})`);
    }
  });
}
