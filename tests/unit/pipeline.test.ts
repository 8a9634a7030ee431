/** Drawing as a whole: one browser, no mixing, no reach outside, every kind of diagram in the site's own look. */
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../src/cli/run.ts';
import { findBrowser } from '../../src/diagrams/browser.ts';
import { diagramFile, readDiagram, writeDiagram } from '../../src/diagrams/cache.ts';
import { elementsOf, readSvg, textOf } from '../../src/diagrams/draw/svg.ts';
import { renderDiagrams } from '../../src/diagrams/render.ts';
import { fence, fences, timeline } from './diagram-samples.ts';

const all = [timeline, ...fences];
const silent = () => undefined;
let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pipeline-'));
});

test.afterEach(async () => {
  delete process.env.CHROMIUM_PATH;
  await rm(folder, { recursive: true });
});

test('one browser draws everything, and none is started when all is drawn', async () => {
  test.skip(process.platform === 'win32', 'The stand-in for the browser is a shell script.');
  const [script, starts] = [join(folder, 'browser'), join(folder, 'starts')];
  await writeFile(starts, '');
  // Playwright starts it once; asking for its version is not a start.
  await writeFile(
    script,
    `#!/bin/sh\ncase "$*" in *--version*) ;; *) echo start >> '${starts}' ;; esac\nexec '${findBrowser() ?? ''}' "$@"\n`,
  );
  await chmod(script, 0o755);
  process.env.CHROMIUM_PATH = script;
  const drawings = join(folder, 'drawings');
  expect(await renderDiagrams(all, drawings, silent)).toEqual([]);
  expect(await readFile(starts, 'utf8')).toBe('start\n');
  expect(await renderDiagrams(all, drawings, silent)).toEqual([]);
  expect(await readFile(starts, 'utf8')).toBe('start\n');
});

/** The drawings of a folder by their names. */
async function drawingsIn(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(path, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

test('drawing at the same time, into one folder or several, mixes nothing up', async () => {
  const places = ['alone', 'first', 'second', 'shared'].map((name) => join(folder, name));
  const [alone = '', first = '', second = '', shared = ''] = places;
  await renderDiagrams(all, alone, silent);
  const half = all.length / 2;
  const faults = await Promise.all([
    renderDiagrams(all, first, silent),
    renderDiagrams([...all].reverse(), second, silent),
    renderDiagrams(all, shared, silent),
    renderDiagrams([...all.slice(half), ...all.slice(0, half)], shared, silent),
  ]);
  expect(faults.flat()).toEqual([]);
  const expected = await drawingsIn(alone);
  expect(Object.keys(expected)).toEqual(all.map(diagramFile).sort());
  for (const place of [first, second, shared]) expect(await drawingsIn(place)).toEqual(expected);
  for (const { id, title } of all) {
    const [drawing = ''] = Object.entries(expected).flatMap(([name, text]) =>
      name.startsWith(`${id}.`) ? [text] : [],
    );
    expect(textOf(readSvg(drawing)), id).toContain(title);
  }
});

test('whoever writes the same drawing at the same time leaves it whole', async () => {
  const drawing = 'x'.repeat(100_000);
  await Promise.all(Array.from({ length: 50 }, () => writeDiagram(folder, timeline, drawing)));
  expect(await readdir(folder)).toEqual([diagramFile(timeline)]);
  expect(readDiagram(folder, timeline)).toBe(drawing);
});

test('a diagram that does not end is told, with its limit, and holds up no other', async () => {
  const sides = Array.from({ length: 22 }, (_, index) => String(index));
  const edges = sides.flatMap((from) => sides.map((to) => ` a${from} --> b${to}`));
  const endless = fence('endless', ['flowchart TD', ...edges].join('\n'));
  const faults = await renderDiagrams([endless, ...fences.slice(0, 2)], folder, silent, 3000);
  expect(faults).toEqual([{ id: 'endless', line: 1, message: 'not drawn within 3 seconds' }]);
  expect(await readdir(folder)).toEqual(fences.slice(0, 2).map(diagramFile).sort());
});

test('every kind of diagram is drawn in the site’s own classes, colours and type', async () => {
  await renderDiagrams(fences, folder, silent);
  const css = await readFile(join(projectRoot, 'src/styles/fenced.css'), 'utf8');
  const styled = (name: string) =>
    css.includes(`.${name}`) || (/^(?:fill|line)-tone-\d$/.test(name) && css.includes(`.${name}`));
  for (const diagram of fences.filter(({ id }) => id !== 'eras')) {
    const root = readSvg(readDiagram(folder, diagram) ?? '');
    expect(root.attributes.class, diagram.id).toBe('drawing drawing-fenced');
    const elements = [...elementsOf(root)].slice(1);
    const classes = elements.flatMap(({ attributes }) => attributes.class?.split(' ') ?? []);
    expect(
      classes.filter((name) => !styled(name)),
      diagram.id,
    ).toEqual([]);
    expect(
      classes.some((name) => name.startsWith('line-')),
      `${diagram.id} has lines`,
    ).toBe(true);
    // Colours are the stylesheet's: a drawing says of itself only what is not painted.
    const painted = elements.flatMap(({ attributes }) => [attributes.fill, attributes.stroke]);
    expect([...new Set(painted)].filter((paint) => paint !== undefined && paint !== 'none')).toEqual([]);
    const words = elements.filter(({ name }) => name === 'text').map(textOf);
    expect(words.filter(Boolean).length, `${diagram.id} has words`).toBeGreaterThan(1);
  }
});

test('whatever a text names, nothing is asked for and nothing of it gets through', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const evil = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/evil`;
  const themed = (css: string) =>
    `%%{init: {"securityLevel": "loose", "htmlLabels": true, "themeCSS": "${css}"}}%%\n`;
  const label = `<img src='${evil}' onerror='alert(1)'><script src='${evil}'></script><iframe src='${evil}'></iframe>`;
  const hostile = [
    fence('import', `${themed(`@import url(${evil});`)}flowchart TD\n A --> B`),
    fence('rule', `${themed(`*{background:url(${evil})}`)}flowchart TD\n A["${label}"] --> B`),
    fence(
      'front',
      `---\nconfig:\n  securityLevel: loose\n  themeCSS: "@import '${evil}'"\n---\nflowchart TD\n A --> B`,
    ),
    fence(
      'click',
      `flowchart TD\n A --> B\n click A "${evil}"\n click B href "javascript:alert(1)"\n click B call alert(1)`,
    ),
    fence(
      'styled',
      `flowchart TD\n A --> B\n style A fill:url(${evil})\n classDef x fill:url(${evil})\n class B x`,
    ),
    fence(
      'object',
      `flowchart TD\n A["<foreignObject><b style='background:url(${evil})'>bold</b></foreignObject>"] --> B`,
    ),
    fence('states', `stateDiagram-v2\n [*] --> A\n A: ${label}\n click A "javascript:alert(1)"`),
    fence('classes', `classDiagram\n class A["${label}"]\n click A href "${evil}"\n link A "${evil}"`),
    fence('parts', `erDiagram\n A["${label}"] ||--o{ B : "${label}"`),
    fence('minds', `mindmap\n  root["${label}"]\n    ::icon(fa fa-book)\n    b`),
    fence('sums', `xychart-beta\n title "${label}"\n x-axis ["${label}", b]\n bar [1, 2]`),
    fence('cakes', `pie title ${label}\n "${label}" : 3`),
    fence(
      'plans',
      `gantt\n dateFormat YYYY-MM-DD\n section ${label}\n One ${label} :a1, 2014-01-01, 30d\n click a1 href "${evil}"`,
    ),
    fence(
      'talks',
      `sequenceDiagram\n link A: go @ ${evil}\n A->>B: ${label}\n properties A: {"x": "${evil}"}`,
    ),
    fence('times', `timeline\n title ${label}\n 2014 : ${label}`),
  ];
  const faults = await renderDiagrams(hostile, folder, silent);
  server.close();
  expect(asked).toEqual([]);
  const drawn = hostile.flatMap((diagram) => {
    const drawing = readDiagram(folder, diagram);
    return drawing === undefined ? [] : [{ id: diagram.id, root: readSvg(drawing) }];
  });
  // Some of it Mermaid refuses to read, which is as good; most is drawn.
  expect(
    drawn
      .map(({ id }) => id)
      .concat(faults.map(({ id }) => id))
      .sort(),
  ).toEqual(hostile.map(({ id }) => id).sort());
  expect(drawn.length).toBeGreaterThan(10);
  for (const { id, root } of drawn) {
    for (const { name, attributes } of elementsOf(root)) {
      expect(name, id).not.toMatch(/^(?:script|style|foreignobject|iframe|image|img|use|a|animate|set|b)$/i);
      for (const [key, value] of Object.entries(attributes)) {
        expect(`${name} ${key}`, id).not.toMatch(/ on|style|href/);
        if (key !== 'xmlns' && !key.startsWith('aria-'))
          expect(value, `${id}: ${name} ${key}`).not.toMatch(/evil|script|:\/\/|@import|url\((?!#)/);
      }
    }
  }
});
