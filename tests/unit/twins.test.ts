/** Pages as Markdown files: nothing of a page is lost in them, and nothing of MDX is left. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { parse } from 'yaml';
import { projectRoot } from '../../src/cli/run.ts';
import { loadLibrary } from '../../src/loaders/load.ts';
import { readTree } from '../../src/loaders/tree.ts';
import { numberCitations } from '../../src/model/citations.ts';
import { llmsText } from '../../src/model/feeds/llms.ts';
import { features } from '../../src/model/markdown.ts';
import { timelineParts } from '../../src/model/timeline-parts.ts';
import { markdownTwin } from '../../src/model/twin/twin.ts';
import { got } from '../library.ts';

const sites = ['content', 'tests/fixtures/second'].map((content) => {
  const folder = join(projectRoot, content);
  const { library } = loadLibrary(folder);
  const published = { library, root: new URL('/base/', library.site.url).href };
  const docs = (['articles', 'platforms', 'pages'] as const).flatMap((kind) =>
    library[kind].map((doc) => {
      const tree = readTree(join(folder, kind, doc.id, `${doc.language}.mdx`));
      return { doc, name: `${doc.id} (${doc.language})`, text: markdownTwin(doc, tree, published) };
    }),
  );
  return { library, published, docs };
});
const all = sites.flatMap(({ docs, ...site }) => docs.map((one) => ({ ...site, ...one })));

function* nodesOf(node: MdastNode): Iterable<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

const nodes = (text: string) => [...nodesOf(markdownToMdast(text))];
const ofType = <T extends MdastNode['type']>(text: string, type: T) =>
  nodes(text).filter((node): node is Extract<MdastNode, { type: T }> => node.type === type);
const wordsOf = (node: MdastNode): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

test('a twin says what it is, where it stands, when it was reviewed and what may be done with it', () => {
  for (const { doc, name, text, library, published } of all) {
    const matter = parse(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '') as Record<string, unknown>;
    expect.soft(matter, name).toMatchObject({
      permalink: `${published.root}s/${doc.id}/`,
      language: doc.language,
      reviewed: doc.data.reviewed,
      licence: library.site.licence.words,
    });
    expect.soft(matter.version, name).toMatch(/^[0-9a-f]{12}$/);
    const [title] = ofType(text, 'heading');
    expect.soft(title && wordsOf(title), name).toBe(matter.title);
    const { pathname } = new URL(String(matter.address));
    expect
      .soft(pathname, name)
      .toBe(`/base/${doc.language === 'en' ? '' : 'zh-hans/'}${got(library.things.get(doc.id)).page}`);
  }
  expect(all.length).toBeGreaterThan(25);
});

test('a twin has every section under its id, in order', () => {
  for (const { doc, name, text } of all) {
    const ids = ofType(text, 'heading').flatMap((node) => /\{#(.+)\}$/.exec(wordsOf(node))?.[1] ?? []);
    const sections = doc.outline.sections.map(({ id }) => id);
    expect.soft(ids.slice(0, sections.length), name).toEqual(sections);
    expect
      .soft(
        ids.slice(sections.length).filter((id) => id !== 'events'),
        name,
      )
      .toEqual([]);
  }
});

test('a twin has every citation as a footnote, by its number on the page', () => {
  for (const { doc, name, text, library } of all) {
    const defined = ofType(text, 'footnoteDefinition');
    const labels = defined.map(({ identifier }) => identifier);
    const referred = new Set(ofType(text, 'footnoteReference').map(({ identifier }) => identifier));
    expect.soft(new Set(labels), name).toEqual(referred);
    expect.soft(labels, 'in order, each once').toEqual(labels.map((_, at) => String(at + 1)));
    for (const { number, of, why } of numberCitations(doc.outline)) {
      const note = got(defined[number - 1]);
      const claim = library.claims.get(of)?.claim;
      const url = library.references.get(of)?.URL;
      const links = [...nodesOf(note)].flatMap((node) => (node.type === 'link' ? [node.url] : []));
      if (url) expect.soft(links, `${name}, note ${String(number)}`).toEqual([url]);
      else if (claim) expect.soft(links.join(), name).toContain(of);
      else expect.soft(wordsOf(note).length, why).toBeGreaterThan(5);
      if (claim)
        expect
          .soft(wordsOf(note).toLowerCase(), of)
          .toMatch(doc.language === 'en' ? RegExp(`^${claim.standing}\\.`) : /./);
    }
  }
});

test('timelines, charts, tables and corrections are there as lists, tables and quotations', () => {
  let counted = 0;
  for (const { doc, name, text, library, published } of all) {
    const address = (id: string) =>
      doc.language === library.language ? `${published.root}s/${id}/)` : `#${id})`;
    for (const { name: component, attributes } of doc.outline.components) {
      counted++;
      if (component === 'Timeline') {
        const events = timelineParts(attributes, doc.language, library).flatMap((part) => part.events);
        for (const { id } of events) expect.soft(text, `${name}: ${id}`).toContain(address(id));
      } else if (component === 'Chart') {
        for (const id of got(library.charts.get(attributes.of ?? '')).series.flatMap(
          ({ figures }) => figures,
        )) {
          expect.soft(text, `${name}: ${id}`).toContain(address(id));
        }
      } else if (component === 'Correction') {
        const quotes = ofType(text, 'blockquote').map((node) => [...nodesOf(node)]);
        const links = quotes.map(
          (some) => some.flatMap((node) => (node.type === 'link' ? [node.url] : []))[0],
        );
        expect.soft(links.join(' '), name).toContain(attributes.of);
      } else counted--;
    }
  }
  expect(counted).toBeGreaterThan(60);
});

test('nothing of MDX is left, and every link is a whole address', () => {
  for (const { name, text } of all) {
    expect.soft(text.match(/<\/?[A-Z]\w*|\{\/\*|\[\[|(?:className|set:html)=/g), name).toBeNull();
    const links = ofType(text, 'link').map(({ url }) => url);
    expect
      .soft(
        links.filter((url) => !/^https?:\/\//.test(url)),
        name,
      )
      .toEqual([]);
    expect
      .soft(
        links.filter((url) => url.includes('\\')),
        name,
      )
      .toEqual([]);
    const empty = ofType(text, 'link').filter((node) => wordsOf(node).trim() === '');
    expect
      .soft(
        empty.map(({ url }) => url),
        'links have words',
      )
      .toEqual([]);
  }
});

const second = got(sites[1]);
const [article] = second.docs.filter(({ doc }) => doc.id === 'why-join-two-rivers');

test('a twin reads like the page', () => {
  const { text } = got(article);
  for (const line of [
    '# Why two rivers were joined',
    '- Countries on the Danube: [10 countries](https://two-rivers.example/base/s/danube-countries/), since 1993.[^6]',
    '## The canal {#canal}',
    'The essay dates the opening to 1990.[^3] The builders give 25 September 1992.[^4] It calls the canal the finest in the world,[^5] which is its opinion.',
    '> **Contradicted.** [A pupil, line 4](https://two-rivers.example/base/s/essay-1993-opened-1990/): The canal opened in 1990.',
    '- 25 September 1992: [The Main–Danube Canal opens](https://two-rivers.example/base/s/canal-opens/) (Works).',
    '[^1]: [An Atlas of Basins](https://example.org/atlas). Karl Stromer, Example Press, 1994, plate 4, example.org, read 20 November 2026.',
  ]) {
    expect.soft(text.split('\n')).toContain(line);
  }
  const chinese = second.docs.find(({ name }) => name === 'why-join-two-rivers (zh-Hans)');
  expect(chinese?.text).toContain('](https://two-rivers.example/base/zh-hans/timeline/#canal-opens)');
});

test('a component that has no form in Markdown is refused, not dropped', () => {
  const { doc } = got(article);
  const tree = mdxToMdast('## A {#a}\n\n<Unheard of="x" />\n', { features });
  expect(() => markdownTwin(doc, tree, second.published)).toThrow('<Unheard>');
});

test('addresses keep their signs: nothing is escaped that need not be', () => {
  const { doc } = got(article);
  const tree = mdxToMdast('[a](https://a.example/?b=1&lang=2&amp;copy;)\n', { features });
  expect(markdownTwin(doc, tree, second.published)).toContain('[a](https://a.example/?b=1&lang=2\\&copy;)');
});

test('llms.txt has the form of llmstxt.org, and leads to every twin', () => {
  for (const { library, published, docs } of sites) {
    const text = llmsText(published);
    const blocks = nodes(text).filter((node) => ['heading', 'blockquote', 'list'].includes(node.type));
    const [title, summary] = blocks;
    expect(title).toMatchObject({ type: 'heading', depth: 1 });
    expect(summary?.type).toBe('blockquote');
    expect(blocks.filter((node) => node.type === 'heading' && node.depth === 1)).toHaveLength(1);
    const links = ofType(text, 'link').map(({ url }) => url);
    expect(new Set(links).size).toBe(links.length);
    const twins = links.filter((url) => url.endsWith('.md'));
    expect(twins).toHaveLength(docs.length);
    expect(links.filter((url) => !url.startsWith(published.root))).toEqual([]);
    for (const { data } of library.articles.filter(({ language }) => language === 'en')) {
      expect(text).toContain(data.answer.slice(0, 40));
    }
  }
});
