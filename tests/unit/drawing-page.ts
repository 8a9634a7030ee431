/** A page of drawings in the site's own stylesheet and font, and where things stand on it. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';

const project = join(import.meta.dirname, '..', '..');
const types: Record<string, string> = { '.css': 'text/css', '.woff2': 'font/woff2' };

/** Opens a page that has nothing but the drawings, with as little room at its edges as a phone leaves. */
export async function openDrawings(page: Page, drawings: string, width: number): Promise<void> {
  await page.route('http://site.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const folder = pathname.startsWith('/fonts/') ? 'public' : 'src';
    const body = pathname === '/' ? html(drawings) : await readFile(join(project, folder, pathname));
    await route.fulfill({ body, contentType: types[extname(pathname)] ?? 'text/html' });
  });
  await page.setViewportSize({ width, height: 800 });
  await page.goto('http://site.test/');
  await page.evaluate(() => document.fonts.load('16px "Hanken Grotesk"'));
}

const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Layout</title><link rel="stylesheet" href="/styles/site.css">
  <meta name="viewport" content="width=device-width"><body style="margin:0 20px">${body}`;

export interface Box {
  kind: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Boxes, texts and marks as they stand on the screen, in pixels. */
export function boxes(page: Page): Promise<Box[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.drawing-timeline')].map((drawing) =>
      [...drawing.querySelectorAll('rect, text, .timeline-mark')].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { kind: element.getAttribute('class') ?? element.localName, left, right, top, bottom };
      }),
    ),
  );
}

export const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
export const within = (inner: Box, outer: Box, room: number) =>
  inner.left >= outer.left + room &&
  inner.right <= outer.right - room &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
