/** The engine's layers: imports run one way, nothing goes round in circles, files stay small (see CONTRIBUTING). */
import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { importsOf, modules, type Import } from '../imports.ts';

/** What each layer may import besides itself. `cli` may import all but what makes pages. */
const allowed: Record<string, readonly string[]> = {
  i18n: [],
  client: [],
  styles: [],
  schema: [],
  model: ['schema', 'i18n'],
  markdown: ['model', 'schema'],
  loaders: ['model', 'schema', 'i18n'],
  diagrams: ['model', 'schema', 'i18n'],
  data: ['loaders', 'diagrams', 'model', 'schema', 'i18n'],
  components: ['data', 'model', 'schema', 'i18n', 'styles', 'client'],
  pages: ['components', 'data', 'model', 'schema', 'i18n'],
  integrations: ['loaders', 'diagrams', 'model', 'schema', 'i18n'],
  cli: ['client', 'integrations', 'loaders', 'diagrams', 'markdown', 'model', 'schema', 'i18n'],
  'content.config.ts': ['loaders'],
  'astro.config.mjs': ['integrations', 'loaders', 'markdown'],
};

const files = modules();
const imports = [...files].flatMap(([file, text]) => importsOf(file, text));
const layerOf = (file: string) => file.replace(/^src\//, '').split('/')[0] ?? '';
const told = ({ from, to }: Import) => `${from} -> ${to}`;
const inside = imports.filter(({ to }) => files.has(to));

test('imports run one way', () => {
  const wrong = inside.filter(({ from, to }) => {
    const [own, other] = [layerOf(from), layerOf(to)];
    return own !== other && !allowed[own]?.includes(other);
  });
  expect(wrong.map(told)).toEqual([]);
});

test('every module belongs to a layer, and its imports were read', () => {
  expect([...files.keys()].filter((file) => !(layerOf(file) in allowed))).toEqual([]);
  // Each way of importing that is in use was recognised at least once.
  const edges = new Set(inside.map(({ from, to }) => `${layerOf(from)} -> ${layerOf(to)}`));
  for (const edge of [
    'pages -> components',
    'components -> client',
    'components -> styles',
    'styles -> styles',
  ]) {
    expect(edges).toContain(edge);
  }
  const counted = inside.filter(({ from }) => from.endsWith('.astro')).length;
  expect(counted).toBeGreaterThan([...files.keys()].filter((file) => file.endsWith('.astro')).length);
});

test('no module imports itself by way of others', () => {
  const next = Map.groupBy(
    inside.filter(({ isType }) => !isType),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    else if (!done.has(file)) {
      for (const { to } of next.get(file) ?? []) visit(to, [...way, file]);
      done.add(file);
    }
  };
  for (const file of files.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test('only data asks Astro for content', () => {
  const asking = imports.filter(({ from, to }) => to === 'astro:content' && layerOf(from) !== 'data');
  // Collections are declared by the same module; there is no other way.
  expect(asking.map(({ from }) => from)).toEqual(['src/content.config.ts']);
});

test('what runs at a reader’s and what it looks like need nothing from outside', () => {
  const own = imports.filter(({ from }) => ['client', 'styles'].includes(layerOf(from)));
  expect(own.filter(({ from, to }) => layerOf(from) !== layerOf(to)).map(told)).toEqual([]);
});

test('files are small and named for what they hold', () => {
  const long = [...files].map(([file, text]) => `${file}: ${String(text.trimEnd().split('\n').length)}`);
  expect(long.filter((line) => Number(line.split(': ')[1]) > 200)).toEqual([]);
  expect(
    [...files.keys()].filter(
      (file) => /^(?:utils?|helpers?|misc|common)\b/.test(basename(file)) || /\/utils?\//.test(file),
    ),
  ).toEqual([]);
});
