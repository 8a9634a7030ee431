/** SVG to PNG without a browser, in the site's own fonts: the same bytes on every machine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { projectFolder } from './files.ts';
import { keep } from './kept.ts';

/** Fonts as they are cut for the web vary in weight, which the renderer does not know: each weight is a font. */
const faces = [
  { family: 'hanken-grotesk', weight: 400 },
  { family: 'hanken-grotesk', weight: 600 },
  { family: 'source-serif-4', weight: 600 },
].map(({ family, weight }) => ({ file: inProject('public/fonts', `${family}.woff2`), weight }));

const program = inProject('node_modules/@resvg/resvg-wasm/index_bg.wasm');

let renderer: Promise<Uint8Array[]> | undefined;

/**
 * Kept from build to build, since a picture takes a tenth of a second or more.
 * @param svg with text in the site's fonts, which have no signs but those that the site sets.
 * @param zoom pixels for each pixel of the SVG.
 */
export function pngOf(svg: string, zoom: number): Promise<Uint8Array> {
  const folder = inProject('node_modules/.cache/pictures');
  return keep(folder, [svg, String(zoom)], [program, ...faces.map(({ file }) => file)], () =>
    renderPng(svg, zoom),
  );
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
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
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
