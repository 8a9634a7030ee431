/** Timelines to take away as pictures: SVG that stands alone, and PNG made of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../src/cli/run.ts';
import { elementsOf, readSvg, textOf } from '../../src/diagrams/draw/svg.ts';
import { renderPng } from '../../src/diagrams/picture.ts';
import { timelinePicture } from '../../src/model/exports/picture.ts';
import { readSheet, rulesOf } from '../../src/model/exports/sheet.ts';
import { marks } from '../../src/schema/site.ts';
import { secondLibrary } from '../library.ts';

const root = 'https://two-rivers.example/base/';
const library = secondLibrary();
const tokens = ['tokens', 'timeline-marks']
  .map((name) => readFileSync(join(projectRoot, `src/styles/${name}.css`), 'utf8'))
  .join('\n');
const sheet = readSheet(tokens);

/** Every committed drawing of a timeline, in the first language of its site. */
const drawings = ['content', 'tests/fixtures/second'].flatMap((content) => {
  const folder = join(projectRoot, content, 'diagrams');
  return readdirSync(folder).flatMap((name) => {
    const drawing = readFileSync(join(folder, name), 'utf8');
    const isOurs = drawing.includes('drawing-timeline') && drawing.includes('lang="en"');
    return isOurs ? [{ name, drawing }] : [];
  });
});

const pictureOf = (drawing: string, title = 'Rivers & <canals>') =>
  timelinePicture(drawing, { title }, { page: 's/x/' }, { library, root }, sheet);

test('the look is read from the site’s stylesheet: light colours, fonts without stand-ins', () => {
  expect(sheet).toMatchObject({ paper: '#fbfaf5', ink: '#17211c', bad: '#94211c' });
  expect(sheet.sans).toMatch(/^'Hanken Grotesk', Arial, .*'Noto Sans CJK SC'.*, sans-serif$/);
  expect(sheet.serif).toMatch(/^'Source Serif 4', Georgia, .*, serif$/);
  expect(Object.keys(sheet.marks)).toEqual([...marks]);
  expect(Object.values(sheet.marks).filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
  expect(new Set(Object.values(sheet.marks)).size, 'kinds have colours of their own').toBeGreaterThan(3);
  expect(() => readSheet(tokens.replace('--rule:', '--other:'))).toThrow('--rule');
});

test('every class of a drawing has its look in a picture', () => {
  expect(drawings.length).toBeGreaterThan(20);
  const rules = rulesOf(sheet);
  const classes = new Set(
    drawings.flatMap(({ drawing }) =>
      [...elementsOf(readSvg(drawing))].flatMap(({ name, attributes }) =>
        name === 'svg' ? [] : (attributes.class?.split(' ') ?? []),
      ),
    ),
  );
  expect([...classes].filter((name) => !rules.includes(`.${name}{`))).toEqual([]);
  expect(classes).toContain('timeline-mark');
});

test('a picture has its title, its licence and its address, and nothing from elsewhere', () => {
  for (const { name, drawing } of drawings) {
    const picture = pictureOf(drawing);
    const elements = [...elementsOf(readSvg(picture))];
    const said = elements.filter(({ attributes }) => attributes.class?.startsWith('sheet-')).map(textOf);
    expect(said, name).toEqual([
      '',
      'Rivers & <canals>',
      'Two Rivers · As of 20 November 2026 · CC BY 4.0',
      'two-rivers.example/base/s/x/',
    ]);
    const events = drawing.match(/<a /g)?.length ?? 0;
    const links = elements.filter(({ attributes }) => attributes.href);
    expect(links, name).toHaveLength(events + 1);
    expect(links.filter(({ attributes }) => !attributes.href?.startsWith(`${root}s/`))).toEqual([]);
    const rest = picture.replaceAll(`href="${root}`, '').replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(rest, name).not.toMatch(/:\/\/|url\(|@|<script|style=|var\(|light-dark|\son\w+=/);
  }
});

test('long titles take several lines, and the picture grows with them', () => {
  const [first] = drawings;
  const height = (picture: string) => Number(/ height="([\d.]+)"/.exec(picture)?.[1]);
  const [short, long] = ['Rivers', 'Rivers '.repeat(20)].map((title) =>
    pictureOf(first?.drawing ?? '', title),
  );
  expect(long?.match(/class="sheet-title"/g)?.length).toBeGreaterThan(2);
  expect(height(long ?? '')).toBeGreaterThan(height(short ?? '') + 80);
  expect(() => pictureOf('<svg viewBox="0 0 1 1"/>')).toThrow('not the drawing of a timeline');
});

test('a picture as PNG is twice as large, and the same bytes each time', async () => {
  const picture = pictureOf(drawings[0]?.drawing ?? '');
  const png = Buffer.from(await renderPng(picture, 2));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const size = /width="([\d.]+)" height="([\d.]+)"/.exec(picture)?.slice(1).map(Number) ?? [];
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(Math.abs(width - 2 * (size[0] ?? 0))).toBeLessThan(1);
  expect(Math.abs(height - 2 * (size[1] ?? 0))).toBeLessThan(1);
  await renderPng(pictureOf(drawings[1]?.drawing ?? ''), 2);
  expect(png.equals(await renderPng(picture, 2))).toBe(true);
});

test('weights and both fonts are drawn, and every sign of the drawings is in them', async () => {
  const set = (text: string, style = '') =>
    renderPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><style>text{font-family:${sheet.sans};${style}}</style><text y="16">${text}</text></svg>`,
      1,
    ).then((png) => Buffer.from(png).toString('base64'));
  const faces = ['', 'font-weight:600', `font-family:${sheet.serif};font-weight:600`];
  const drawn = await Promise.all(faces.map((style) => set('Rg5', style)));
  expect(new Set(drawn).size).toBe(3);
  const missing = await set('\u{e000}');
  const signs = new Set(drawings.flatMap(({ drawing }) => Array.from(textOf(readSvg(drawing)))));
  expect(signs.size).toBeGreaterThan(60);
  const lost = [];
  for (const sign of signs) {
    const text = `&#${String(sign.codePointAt(0))};`;
    if (sign.trim() && (await set(text)) === missing) lost.push(sign);
  }
  expect(lost, 'add them to src/cli/fonts.ts').toEqual([]);
  expect(await set('船'), 'what is missing is found').toBe(missing);
});
