/** SVG to PNG without a browser, in the site's own fonts: the same bytes on every machine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { projectFolder } from './files.ts';
import { keep } from './kept.ts';
import { palettedPng } from './png.ts';

/** Fonts as they are cut for the web vary in weight, which the renderer does not know: each weight is a font. */
const faces = [
  { family: 'hanken-grotesk', weight: 400 },
  { family: 'hanken-grotesk', weight: 600 },
  { family: 'source-serif-4', weight: 600 },
].map(({ family, weight }) => ({ file: inProject('public/fonts', `${family}.woff2`), weight }));

const program = inProject('node_modules/@resvg/resvg-wasm/index_bg.wasm');

/** What shapes every picture besides its SVG. */
export const pictureFiles: readonly string[] = [program, ...faces.map(({ file }) => file)];

let renderer: Promise<Uint8Array[]> | undefined;

/**
 * Kept from build to build, since a picture takes a tenth of a second or more.
 * @param svg with text in the site's fonts, which have no signs but those that the site sets.
 * @param zoom pixels for each pixel of the SVG.
 */
export function pngOf(svg: string, zoom: number): Promise<Uint8Array> {
  const folder = inProject('node_modules/.cache/pictures');
  return keep(folder, [svg, String(zoom)], pictureFiles, () => renderPng(svg, zoom));
}

/** As `pngOf`, made anew. */
export async function renderPng(svg: string, zoom: number): Promise<Uint8Array> {
  renderer ??= start();
  const fontBuffers = await renderer;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, defaultFontFamily: 'Hanken Grotesk' },
  });
  try {
    const image = drawing.render();
    const png = palettedPng(image.pixels, image.width, image.height) ?? image.asPng();
    image.free();
    return png;
  } finally {
    drawing.free();
  }
}

/** A way to set text: one of the families above, and the space between its letters in multiples of the size. */
export interface Face {
  family: string;
  weight: number;
  tracking: number;
}

/** @returns what tells the width of a text as pictures show it, at a size of one pixel, from where it is set to its last ink. */
export async function textMeasure(): Promise<(text: string, face: Face) => number> {
  renderer ??= start();
  const fontBuffers = await renderer;
  return (text, { family, weight, tracking }) => {
    const type = `font-family="${family}" font-weight="${String(weight)}" letter-spacing="${String(100 * tracking)}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text ${type} font-size="100">${escapeXml(text)}</text></svg>`;
    const drawing = new Resvg(svg, { font: { fontBuffers } });
    const box = drawing.getBBox();
    const width = box ? (box.x + box.width) / 100 : 0;
    box?.free();
    drawing.free();
    return width;
  };
}

function escapeXml(text: string): string {
  return text.replace(/[&<]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

async function start(): Promise<Uint8Array[]> {
  await initWasm(await readFile(program));
  return Promise.all(
    faces.map(async ({ file, weight }) =>
      subsetFont(await readFile(file), everySign, {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
      }),
    ),
  );
}

/** Every sign of the plane in which the signs of all living scripts stand: what a font has of them is kept. */
const everySign = Array.from({ length: 0xd800 - 32 }, (_, offset) => String.fromCodePoint(offset + 32)).join(
  '',
);

function inProject(...path: string[]): string {
  return join(projectFolder(), ...path);
}
