/** The picture of a card as SVG. */
import type { Sheet } from '../exports/sheet.ts';
import type { Card } from './card.ts';
import { cardMargin, cardSize, faces, layoutCard, type Line, type Measures } from './layout.ts';

/** Height of the band of colours along the upper edge. */
const band = 16;

/**
 * @param icon the site's mark as SVG, 32 by 32.
 * @returns SVG with nothing from elsewhere, its text inside the margins.
 */
export function cardPicture(card: Card, icon: string, sheet: Sheet, measures: Measures): string {
  const { width, height } = cardSize;
  const { lines, mark, rule } = layoutCard(card, measures);
  const colours = card.colours.length > 0 ? card.colours : [sheet.accent];
  const part = width / colours.length;
  // The mark's shapes begin at 4 of 32.
  const inset = (4 / 32) * mark;
  const shapes = /<svg[^>]*>([^]*)<\/svg>/.exec(icon)?.[1] ?? '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${sheet.paper}"/>`,
    ...colours.map(
      (colour, at) => `<rect x="${at * part}" width="${part}" height="${band}" fill="${colour}"/>`,
    ),
    `<g transform="translate(${cardMargin - inset} ${cardMargin}) scale(${mark / 32})">${shapes}</g>`,
    `<rect x="${cardMargin}" y="${rule}" width="${width - 2 * cardMargin}" height="4" fill="${sheet.ink}"/>`,
    ...lines.map((line) => lineOf(line, sheet)),
    '</svg>',
  ].join('');
}

function lineOf({ text, face, size, x, baseline, soft }: Line, sheet: Sheet): string {
  const { family, weight, tracking } = faces[face];
  const type = `font-family="${family}" font-weight="${weight}" font-size="${size}" letter-spacing="${tracking * size}"`;
  return `<text x="${x}" y="${baseline}" fill="${soft ? sheet.soft : sheet.ink}" ${type}>${escape(text)}</text>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
