/** Cleaning: whatever Mermaid or an author puts into a drawing, a page gets shapes, text and the links to events. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readDiagram } from '../../src/diagrams/cache.ts';
import { cleanDrawing } from '../../src/diagrams/draw/clean.ts';
import { elementsOf, readSvg } from '../../src/diagrams/draw/svg.ts';
import { renderDiagrams } from '../../src/diagrams/render.ts';
import { fence, fences, timeline } from './diagram-samples.ts';

const elements = 'svg title desc g a path rect circle ellipse line polygon polyline text tspan marker'.split(
  ' ',
);
const attributes = new Set(
  'xmlns role lang aria-labelledby aria-describedby aria-label aria-hidden class viewBox fill stroke href id d x y'
    .concat(
      ' x1 y1 x2 y2 cx cy r rx ry dx dy width height points transform refX refY orient markerUnits markerWidth',
    )
    .concat(
      ' markerHeight marker-start marker-mid marker-end stroke-width stroke-dasharray fill-opacity opacity',
    )
    .concat(' stroke-opacity font-size font-weight font-style text-anchor dominant-baseline')
    .split(' '),
);

/** Everything in a drawing that should not be there; markers are the diagram's own. */
function intruders(drawing: string, id: string): string[] {
  const foreign = new RegExp(`script|data:|://|url\\((?!#${id}-marker-)`);
  return [...elementsOf(readSvg(drawing))].flatMap(({ name, attributes: own }) => [
    ...(elements.includes(name) ? [] : [name]),
    ...Object.entries(own)
      .filter(([key]) => !attributes.has(key))
      .map(([key]) => `${name} ${key}`),
    ...Object.entries(own)
      .filter(([key, value]) => key !== 'xmlns' && key !== 'aria-label' && foreign.test(value))
      .map(([key, value]) => `${name} ${key}=${value}`),
  ]);
}

const evil = `<svg viewBox="0 0 10 10.04" onload="alert(1)" style="background:url(//evil.example)" id="x">
  <style>*{background:url(//evil.example)}</style><script>alert(1)</script>
  <foreignObject><img src=x onerror=alert(1)></foreignObject><image href="//evil.example/a.png"/>
  <use href="//evil.example/a.svg#b"/><animate attributeName="href" to="javascript:alert(1)"/>
  <defs><marker id="m"><path d="M0 0"/></marker><marker id="unused"/><path id="p" d="M1 1"/><filter id="f"/></defs>
  <a href="javascript:alert(1)" transform="translate(1.23456, 2)"><text onclick="alert(1)">kept<set/></text></a>
  <path d="M0 0" fill="url(//evil.example)" marker-end="url(#m)" transform="url(javascript:x)"/>
  <rect width="1" height="1" fill="rgb(255, 255, 255)" stroke="expression(alert(1))" filter="url(#f)"/>
</svg>`;

test('nothing but shapes and text is let through', () => {
  const drawing = cleanDrawing(evil, fence('evil', ''));
  expect(intruders(evil, 'evil').length).toBeGreaterThan(15);
  expect(intruders(drawing, 'evil')).toEqual([]);
  expect(drawing).not.toMatch(/alert|evil\.example|script/);
  expect(drawing).toContain('<g transform="translate(1.2, 2)"><text>kept</text></g>');
  expect(drawing).toContain('<path d="M0 0" marker-end="url(#evil-marker-1)" fill="none"/>');
  expect(drawing.match(/<marker /g)).toHaveLength(1);
});

test('hostile Mermaid text draws harmless pictures', async () => {
  const hostile = [
    fence(
      'evil-flow',
      '%%{init: {"securityLevel": "loose", "htmlLabels": true, "themeCSS": "*{background:url(//evil.example)}"}}%%\n' +
        'flowchart TD\n A["<img src=x onerror=alert(1)>"] --> B["<script>alert(1)</script>x"]\n' +
        ' click A "javascript:alert(1)"\n click B call alert(1)\n' +
        ' style A fill:#f00,stroke:#0f0',
    ),
    fence(
      'evil-time',
      'timeline\n 2014 : <img src=x onerror=alert(1)> : <a href="javascript:alert(1)">b</a>',
    ),
    fence(
      'evil-talk',
      'sequenceDiagram\n link A: go @ javascript:alert(1)\n A->>B: <iframe src=//evil.example>',
    ),
  ];
  const all = [timeline, ...fences, ...hostile];
  const folder = await mkdtemp(join(tmpdir(), 'drawings-'));
  expect(await renderDiagrams(all, folder, () => undefined)).toEqual([]);
  for (const diagram of all) {
    expect(intruders(readDiagram(folder, diagram) ?? '', diagram.id), diagram.id).toEqual([]);
  }
  await rm(folder, { recursive: true });
});

test('a picture from elsewhere is not fetched', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'drawings-'));
  const linked = fence('linked', 'flowchart TD\n A@{ img: "https://evil.example/a.png", label: "a" }');
  expect(await renderDiagrams([linked], folder, () => undefined)).toMatchObject([{ id: 'linked' }]);
  await rm(folder, { recursive: true });
});
