/** Drawing through the cache, from Mermaid text to files. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { diagramFile, pruneDiagrams, readDiagram } from '../../src/diagrams/cache.ts';
import { parseDiagram } from '../../src/diagrams/parse.ts';
import { renderDiagrams } from '../../src/diagrams/render.ts';
import { fence, fences, timeline } from './diagram-samples.ts';

const all = [timeline, ...fences];
const silent = () => undefined;
let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagrams-'));
});

test.afterEach(async () => {
  delete process.env.CHROMIUM_PATH;
  await rm(folder, { recursive: true });
});

test('drawing twice gives the same bytes, whatever was drawn before', async () => {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  expect(await renderDiagrams(all, first, silent)).toEqual([]);
  expect(await renderDiagrams([...all].reverse(), second, silent)).toEqual([]);
  expect(await readdir(first)).toEqual(all.map(diagramFile).sort());
  for (const name of await readdir(first)) {
    expect(await readFile(join(second, name), 'utf8'), name).toBe(await readFile(join(first, name), 'utf8'));
  }
});

test('a timeline of eight events is under 1.5 kB compressed', async () => {
  await renderDiagrams([timeline], folder, silent);
  expect(brotliCompressSync(readDiagram(folder, timeline) ?? '').length).toBeLessThan(1500);
});

test('what is drawn needs no browser, and what is not says so when there is none', async () => {
  await renderDiagrams([timeline], folder, silent);
  process.env.CHROMIUM_PATH = '/nowhere/chromium';
  const steps: string[] = [];
  expect(await renderDiagrams([timeline], folder, (step) => steps.push(step))).toEqual([]);
  expect(steps).toEqual([]);
  const other = { ...timeline, title: 'Another title' };
  const failure = renderDiagrams([timeline, other], folder, silent);
  await expect(failure).rejects.toThrow(diagramFile(other));
  await expect(failure).rejects.toThrow('npm run diagrams');
  await expect(failure).rejects.not.toThrow(diagramFile(timeline));
});

test('all faults are told at once, and what has none is drawn', async () => {
  const faulty = [
    fence('bad-time', 'timeline\n  2014 : ok\n  10:30 : no'),
    fence('bad-mind', 'mindmap\n  root\n   a(b\n'),
  ];
  const faults = await renderDiagrams([...faulty, timeline], folder, silent);
  expect(faults.map(({ id, line }) => [id, line])).toEqual([
    ['bad-time', 3],
    ['bad-mind', 3],
  ]);
  expect(await readdir(folder)).toEqual([diagramFile(timeline)]);
});

test('a drawing that takes too long is a fault of its own', async () => {
  const faults = await renderDiagrams([timeline], folder, silent, 0);
  expect(faults).toEqual([{ id: 'printers', line: 1, message: 'not drawn within 0 seconds' }]);
});

test('only drawings that no diagram has are removed', async () => {
  for (const diagram of all) await writeFile(join(folder, diagramFile(diagram)), '<svg/>');
  await writeFile(join(folder, 'README.md'), '');
  const [first, ...rest] = all;
  expect(await pruneDiagrams(folder, rest)).toEqual([diagramFile(first ?? timeline)]);
  expect(await readdir(folder)).toEqual(['README.md', ...rest.map(diagramFile)].sort());
  expect(await pruneDiagrams(join(folder, 'none'), rest)).toEqual([]);
});

const faulty: [name: string, text: string, line: number, message: string][] = [
  [
    'a colon in a date',
    'timeline\n  2014 : ok\n  10:30 : no',
    3,
    'Mermaid stops at ":30 : no" in "10:30 : no"',
  ],
  ['blank lines and comments', '\n%% one\n\ntimeline\n%% two\n  2014 : ok\n  10:30 : no', 7, '":30 : no"'],
  ['settings', '---\ntitle: x\n---\n%%{init: {\n}}%%\npie\n "a" : 3\n b : 4', 8, 'stops at "b" in "b : 4"'],
  ['Windows line ends', 'sequenceDiagram\r\n A->>B: hi\r\n A->>\r\n', 3, 'Mermaid expects more after "A->>"'],
  ['an open bracket', 'flowchart TD\n A --> B\n A --> [x\n B --> C', 3, 'Mermaid stops at "[x"'],
  ['no kind', '\nnonsense\n x', 2, 'no kind of diagram begins with "nonsense"'],
  ['nothing', '', 1, 'no kind of diagram'],
];
for (const [name, text, line, message] of faulty) {
  test(`a fault names its line without a browser: ${name}`, async () => {
    const fault = await parseDiagram(text);
    expect(fault?.line).toBe(line);
    expect(fault?.message).toContain(message);
  });
}

test('texts without fault, and those that only a browser can judge, are let through', async () => {
  for (const { text } of all) expect(await parseDiagram(text)).toBeUndefined();
  expect(await parseDiagram('journey\n title Day\n Go: 5: Me')).toBeUndefined();
});
