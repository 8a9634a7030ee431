/** JSON-LD as plain data: what no built page shows. */
import { expect, test } from '@playwright/test';
import type { Published } from '../../src/model/exports/records.ts';
import { documentNode } from '../../src/model/json-ld/document.ts';
import { scriptText } from '../../src/model/json-ld/script.ts';
import { got, secondLibrary } from '../library.ts';

const published: Published = { library: secondLibrary(), root: 'https://two-rivers.example/base/' };
const docOf = (id: string) => got(published.library.docs.get(`en/${id}`));

test('no text ends the script that it stands in', () => {
  const node = { name: 'a </script><b>', description: '<!-- -->' };
  expect(scriptText(node)).not.toContain('<');
  expect(JSON.parse(scriptText(node))).toEqual(node);
});

test('addresses have the base path', () => {
  const root = 'https://two-rivers.example/base/';
  const node = documentNode(docOf('who-rules-a-river'), published);
  expect(node).toMatchObject({ '@id': `${root}articles/who-rules-a-river/`, isPartOf: { url: root } });
});

test('a page that cites nothing says nothing of citations, and nothing is an empty list', () => {
  const doc = docOf('about');
  const bare = { ...doc, outline: { ...doc.outline, citations: [] } };
  const node = documentNode(bare, published);
  for (const key of ['citation', 'isBasedOn', 'about']) expect(node).not.toHaveProperty(key);
});

test('a record cited at two places is one citation', () => {
  const doc = docOf('why-join-two-rivers');
  const place = { section: '', line: 1, column: 1 };
  const citations = ['p. 1', 'p. 2'].map((at) => ({ of: 'atlas-basins', at, ...place }));
  const node = documentNode({ ...doc, outline: { ...doc.outline, citations } }, published);
  expect(node).toHaveProperty('citation.length', 1);
});
