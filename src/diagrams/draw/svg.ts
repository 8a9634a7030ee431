/** SVG as plain data: read with the parser of HTML, as browsers read it within a page, and written so that both HTML and XML read it. */
import { parseFragment, type DefaultTreeAdapterTypes as Parse5 } from 'parse5';

export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  children: SvgNode[];
}

export type SvgNode = SvgElement | string;

/** Numbers and absent values are taken as attributes are mostly made of them. */
export type SvgValue = string | number | undefined;

export function svg(
  name: string,
  attributes: Record<string, SvgValue>,
  children: SvgNode[] = [],
): SvgElement {
  const entries = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === 'number' ? round(value) : value]],
  );
  return { name, attributes: Object.fromEntries(entries) as Record<string, string>, children };
}

/**
 * The first `<svg>` of a text.
 * @throws when there is none.
 */
export function readSvg(text: string): SvgElement {
  const root = parseFragment(text).childNodes.find((node) => node.nodeName === 'svg');
  if (!root || !('tagName' in root)) throw new Error('Mermaid drew no SVG.');
  return fromParse5(root);
}

function fromParse5({ tagName, attrs, childNodes }: Parse5.Element): SvgElement {
  const attributes = attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]);
  const children = childNodes.flatMap((node): SvgNode[] => {
    if ('tagName' in node) return [fromParse5(node)];
    return 'value' in node ? [node.value] : [];
  });
  return { name: tagName, attributes: Object.fromEntries(attributes) as Record<string, string>, children };
}

export function writeSvg(node: SvgNode): string {
  if (typeof node === 'string') return escape(node);
  const { name, attributes, children } = node;
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(
    ' ',
  );
  return children.length > 0 ? `<${start}>${children.map(writeSvg).join('')}</${name}>` : `<${start}/>`;
}

/** All text within, with white space as it is shown. */
export function textOf(node: SvgNode): string {
  if (typeof node !== 'string') return node.children.map(textOf).join('').replace(/\s+/g, ' ').trim();
  return node;
}

/** Every element within, itself first, in the order of the document. */
export function* elementsOf(node: SvgNode): Generator<SvgElement> {
  if (typeof node === 'string') return;
  yield node;
  for (const child of node.children) yield* elementsOf(child);
}

/** A tenth of a unit is finer than any screen shows; the rest would be noise in a committed file. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
