/** What is read from a page's text without rendering it. */
import { expect, test } from '@playwright/test';
import { readOutline } from '../../src/loaders/outline.ts';
import type { Problem } from '../../src/schema/problem.ts';

function read(source: string) {
  const problems: Problem[] = [];
  return { ...readOutline(source, 'x.mdx', problems), problems };
}

const page = `---
title: Rain
---

Before any heading.<Cite of="a" />

## Falling *rain* {#falling}

It falls.<Cite of="b" at="page 2" /> See [[snow]] and [the hail](hail).

### On hills {#on-hills}

<Timeline
  id="rain-timeline"
  title="Rain"
/>

\`\`\`mermaid drops Where drops go
flowchart TD
  a --> b
\`\`\`
`;

test('headings have their ids, titles, depths and lines', () => {
  expect(read(page).sections.map(({ id, title, depth, line }) => [id, title, depth, line])).toEqual([
    ['falling', 'Falling rain', 2, 7],
    ['on-hills', 'On hills', 3, 11],
  ]);
});

test('citations, links, components and fences know their section and line', () => {
  const { citations, links, components, fences } = read(page);
  expect(citations.map(({ of, at, section, line }) => [of, at, section, line])).toEqual([
    ['a', undefined, '', 5],
    ['b', 'page 2', 'falling', 9],
  ]);
  expect(links.map(({ to, text, section, line }) => [to, text, section, line])).toEqual([
    ['snow', 'snow', 'falling', 9],
    ['hail', 'the hail', 'falling', 9],
  ]);
  expect(components).toMatchObject([
    { name: 'Cite', attributes: { of: 'a' } },
    { name: 'Cite', attributes: { of: 'b', at: 'page 2' } },
    { name: 'Timeline', attributes: { id: 'rain-timeline', title: 'Rain' }, section: 'on-hills', line: 13 },
  ]);
  expect(fences).toMatchObject([{ meta: 'drops Where drops go', text: 'flowchart TD\n  a --> b', line: 18 }]);
});

test('the text of a table reads as a list: its cells and rows end with a mark, once', () => {
  const { sections } = read(
    '## A {#a}\n\n| App | Since |\n| - | - |\n| Snow (2) | 2001.<Cite of="a" /> |\n| | 5 % |\n',
  );
  expect(sections[0]?.text.trim()).toBe('App, Since; Snow (2), 2001.  5 %;');
});

test('a table has the id of what is around it, its rows and its place', () => {
  const table = '| a | b |\n| - | - |\n| [x](canal) | [[snow]]<Cite of="a" /> |\n';
  const { tables } = read(`## A {#a}\n\n${table}\n<Table id="t" title="T">\n\n${table}\n</Table>\n`);
  const rows = ['a · b', 'x · [[snow]]'];
  expect(tables).toMatchObject([
    { id: '', rows, section: 'a', line: 3 },
    { id: 't', rows, section: 'a', line: 9 },
  ]);
});

test('text is the prose alone; a link without words keeps its id for search to fill in', () => {
  const { lead, sections, words } = read(page);
  expect(lead.trim()).toBe('Before any heading.');
  expect(sections.map(({ text }) => text.trim())).toEqual(['It falls. See [[snow]] and the hail.', '']);
  expect(words).toBe(10);
});

test('ids that a heading should not have are given back whole', () => {
  const ids = read('## A\n\n## B {#Bad Id}\n\n## C {#c}\n').sections.map(({ id }) => id);
  expect(ids).toEqual(['', 'Bad Id', 'c']);
});

test('an attribute that is no plain string reads as none', () => {
  expect(read('It rains.<Cite of={"a"} />').citations).toMatchObject([{ of: '' }]);
});

test('a page that does not parse is a problem with its line, and has no outline', () => {
  const { problems, sections } = read('---\ntitle: x\n---\n\n## A {#a}\n\nfine\n\n<Aside>\n\nopen\n');
  expect(problems).toMatchObject([{ kind: 'syntax', file: 'x.mdx', line: 9 }]);
  expect(sections).toEqual([]);
});

test('a section opens with its first paragraph, links and all, without citations', () => {
  const source = `## A {#a}

<Correction of="x">

Inside.

</Correction>

It *rains*,<Cite of="b" /> see
[[snow]] and [the hail](hail).<Cite of="c" /> Often.

More.

## B {#b}

- One [snow](snow).
- Two.

## C {#c}

<Aside>

Only this.

</Aside>

## D {#d}
`;
  expect(read(source).sections.map(({ opening }) => opening)).toEqual([
    [
      [
        { text: 'It rains, see ' },
        { text: 'snow', to: 'snow' },
        { text: ' and ' },
        { text: 'the hail', to: 'hail' },
        { text: '. Often.' },
      ],
    ],
    [[{ text: 'One ' }, { text: 'snow', to: 'snow' }, { text: '.' }], [{ text: 'Two.' }]],
    [[{ text: 'Only this.' }]],
    [],
  ]);
});
