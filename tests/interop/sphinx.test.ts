/** Sphinx itself links to this site by name, through `/objects.inv`: its own intersphinx, with every warning an error. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { projectRoot } from '../../src/cli/run.ts';
import { loadLibrary } from '../../src/loaders/load.ts';
import { permalinks } from '../../src/model/permalinks.ts';
import { pick } from '../../src/model/text.ts';
import { expect, recipes, test, type Site, type SiteName } from '../sites.ts';

type Node = DefaultTreeAdapterTypes.Node;

interface Link {
  href: string;
  text: string;
}

/** Builds a project of one page that refers to a site, and gives what Sphinx said and where the page leads. */
async function sphinx(site: Site, references: readonly string[]): Promise<{ said: string; links: Link[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'sphinx-'));
  try {
    const source = join(folder, 'source');
    await mkdir(source);
    await writeFile(
      join(source, 'conf.py'),
      `project = 'Elsewhere'
extensions = ['sphinx.ext.intersphinx']
intersphinx_mapping = {'site': (${JSON.stringify(site.url)}, None)}
`,
    );
    const items = references.map((reference) => `- ${reference}`);
    await writeFile(join(source, 'index.rst'), ['Elsewhere', '=========', '', ...items, ''].join('\n'));
    const options = ['-q', '-W', '--keep-going', '-n', '-b', 'html', '-d', 'trees', 'source', 'html'];
    // Not waited for in this thread, which serves the site.
    const said = await promisify(execFile)('sphinx-build', options, {
      cwd: folder,
      env: { ...process.env, NO_PROXY: 'localhost' },
    }).then(({ stderr }) => stderr, String);
    const html = await readFile(join(folder, 'html/index.html'), 'utf8').catch(() => '');
    return { said, links: externalLinks(parse(html)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function externalLinks(node: Node): Link[] {
  const attributes =
    'attrs' in node ? new Map(node.attrs.map(({ name, value }) => [name, value])) : undefined;
  if (attributes?.get('class') === 'reference external')
    return [{ href: attributes.get('href') ?? '', text: textOf(node) }];
  return 'childNodes' in node ? node.childNodes.flatMap(externalLinks) : [];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Addresses that lead nowhere: no such page on the site, or no such place on it. */
async function lost(site: Site, links: readonly Link[]): Promise<string[]> {
  const fates = links.map(async ({ href }) => {
    const { pathname, hash } = new URL(href);
    const file = join(site.dir, pathname.slice(site.base.length), 'index.html');
    const page = href.startsWith(site.url) ? await readFile(file, 'utf8').catch(() => '') : '';
    return page.includes(hash && `id="${hash.slice(1)}"`) && page !== '' ? [] : [href];
  });
  return (await Promise.all(fates)).flat();
}

for (const name of Object.keys(recipes) as SiteName[]) {
  test(`Sphinx finds everything on the site "${name}" by its id`, async ({ sites }) => {
    const site = sites[name];
    const { library } = loadLibrary(join(projectRoot, recipes[name].content));
    const all = permalinks(library);
    const { said, links } = await sphinx(
      site,
      all.map(({ id }) => `:external+site:ref:\`${id}\``),
    );
    expect(said).toBe('');
    const sections = all.filter(({ thing }) => thing.type === 'section');
    expect(sections.length).toBeGreaterThan(5);
    expect(links.map(({ href }) => href)).toEqual(
      all.map(({ thing }) => site.url + thing.page + (thing.fragment && `#${thing.fragment}`)),
    );
    expect(links.map(({ text }) => text)).toEqual(
      all.map(({ thing }) => pick(thing.title, library.language).replace(/\s+/g, ' ')),
    );
    expect(await lost(site, links)).toEqual([]);
  });

  test(`Sphinx finds pages by their paths and names as they are written on the site "${name}"`, async ({
    sites,
  }) => {
    const site = sites[name];
    const { library } = loadLibrary(join(projectRoot, recipes[name].content));
    const { glossary, articles, language } = library;
    const names = glossary.flatMap((entry) => [entry.id, pick(entry.name, language)]);
    const { said, links } = await sphinx(site, [
      ...articles.map(({ id }) => `:external+site:doc:\`articles/${id}\``),
      ':external:doc:`timeline`',
      ...names.map((term) => `:external+site:term:\`${term}\``),
      // Without a name, Sphinx looks in all inventories.
      `:external:ref:\`${glossary[0]?.id ?? ''}\``,
      `:ref:\`${glossary[0]?.id ?? ''}\``,
    ]);
    expect(said).toBe('');
    expect(links).toHaveLength(articles.length + names.length + 3);
    expect(await lost(site, links)).toEqual([]);
  });
}

test('Sphinx says so where there is no such section', async ({ sites }) => {
  const { said, links } = await sphinx(sites.second, [':external+site:ref:`no-such-section`']);
  expect(said).toContain('no-such-section');
  expect(links).toEqual([]);
});
