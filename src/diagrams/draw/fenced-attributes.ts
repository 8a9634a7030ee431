/** What shapes and texts of a fenced diagram may say of themselves. */
import { partOf } from './paint.ts';
import { elementsOf, round, type SvgElement } from './svg.ts';

export type Attributes = Record<string, string | undefined>;

/** Ids of markers within the drawing, and what they are called on the page. */
export type MarkerIds = ReadonlyMap<string, string>;

const kept = new Set(
  [
    'd x y x1 y1 x2 y2 cx cy r rx ry dx dy width height points transform viewBox',
    'refX refY orient markerUnits markerWidth markerHeight',
    'stroke-width stroke-dasharray fill-opacity stroke-opacity opacity',
    'font-size font-weight font-style text-anchor dominant-baseline',
  ].flatMap((names) => names.split(' ')),
);

/** Numbers, keywords and path data. An address, a script or a rule would need a colon, a quote or a semicolon. */
const harmless = /^[\w\s.,()%+-]*$/;

/** Those that may stay, with short numbers; markers go by their names on the page. */
export function geometryOf({ attributes }: SvgElement, ids: MarkerIds): Attributes {
  const entries = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    const marker = /^marker-(?:start|mid|end)$/.test(name) ? ids.get(markerIn(value) ?? '') : undefined;
    if (marker !== undefined) return [[name, `url(#${marker})`]];
    return kept.has(name) && harmless.test(value) ? [[name, tidy(value)]] : [];
  });
  return Object.fromEntries(entries);
}

/** The parts that the colours of a shape play, as classes. */
export function paintOf({ attributes }: SvgElement): Attributes {
  const [fill, line] = [partOf(attributes.fill), partOf(attributes.stroke)];
  const classes = [fill && `fill-${fill}`, line && `line-${line}`].filter(Boolean).join(' ');
  return { class: classes || undefined, fill: fill ? undefined : 'none' };
}

/** Text is in ink, unless it is light; what is within it says so, if anything does. */
export function inkOf(text: SvgElement): Attributes {
  const fills = [...elementsOf(text)].flatMap(({ attributes }) => attributes.fill ?? []);
  return { class: text.name === 'text' && partOf(fills.at(-1)) === 'sheet' ? 'fill-sheet' : undefined };
}

/** Names for the markers that a drawing uses: those of two drawings on a page must not be the same. */
export function markerIds(drawing: SvgElement, prefix: string): MarkerIds {
  const used = [...elementsOf(drawing)].flatMap(({ attributes }) =>
    Object.values(attributes).flatMap((value) => markerIn(value) ?? []),
  );
  return new Map([...new Set(used)].map((id, index) => [id, `${prefix}-marker-${index + 1}`]));
}

/** Shortens the numbers of an attribute. */
export function tidy(value: string): string {
  return value
    .replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => round(Number(number)))
    .replace(/(?<=\d)px\b/g, '');
}

function markerIn(value: string): string | undefined {
  return /^url\(["']?#([^"')]+)["']?\)$/.exec(value)?.[1];
}
