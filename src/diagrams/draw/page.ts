/** The page in which Mermaid draws: blank, without network, with the site's own font. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import type { Mermaid } from 'mermaid';
import { joiner } from '../../model/mermaid.ts';
import { fontFile, mermaidFile } from '../files.ts';
import { balance } from './balance.ts';
import { fencedType, fontFamily, mermaidConfig, timelineType } from './config.ts';
import { settle } from './settle.ts';
import { isTimeline, preparedText } from './text.ts';

/** Opens a page that can draw. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 640, height: 480 },
    offline: true,
    serviceWorkers: 'block',
    locale: 'en',
    timezoneId: 'UTC',
  });
  // No drawing may depend on the day it was made: charts of tasks draw a line at today.
  await page.clock.setFixedTime(0);
  const font = await readFile(fontFile(), 'base64');
  await page.setContent(`<!doctype html><title>Diagrams</title><style>
    @font-face { font-family: "${fontFamily}"; font-weight: 400 700; src: url("data:font/woff2;base64,${font}") }
    .taskWrapper text { font-variant-numeric: tabular-nums }</style>`);
  await page.addScriptTag({ path: mermaidFile() });
  // Boxes are as large as their text: measured in another font, they would be too small or too large.
  const faces = await page.evaluate(
    async (family) => (await document.fonts.load(`16px "${family}"`)).length,
    fontFamily,
  );
  if (faces === 0) throw new Error(`The font ${fontFile()} cannot be used.`);
  return page;
}

/** SVG as Mermaid drew it, not yet cleaned; or what Mermaid says against the text. */
export type Drawing = { svg: string } | { error: string };

/**
 * Lets Mermaid draw.
 * @param id begins the ids within the drawing.
 */
export async function draw(page: Page, id: string, text: string): Promise<Drawing> {
  const isLarge = isTimeline(text);
  const drawing = await page.evaluate(render, [mermaidConfig(isLarge), id, preparedText(text)] as const);
  if ('error' in drawing) return drawing;
  if (!isLarge) return { svg: await page.evaluate(settle, [drawing.svg, fencedType] as const) };
  const setting = { font: `${timelineType.drawn}px "${fontFamily}"`, width: timelineType.line, joiner };
  return { svg: await page.evaluate(balance, [drawing.svg, setting] as const) };
}

/** Runs in the browser. */
async function render([config, id, text]: readonly [
  ReturnType<typeof mermaidConfig>,
  string,
  string,
]): Promise<Drawing> {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  mermaid.initialize(config);
  // Chance is the same for each drawing: a linear congruential generator (Park and Miller) from one seed.
  let seed = 1;
  Math.random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  try {
    return { svg: (await mermaid.render(id, text)).svg };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
