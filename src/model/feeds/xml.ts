/** XML as text: escaped, and without what XML 1.0 has no place for. */

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with its attributes, and in it elements or one text. */
export interface Element {
  name: string;
  attributes: Attributes;
  inside: string | readonly Element[];
}

/** An attribute without a value is left out. */
export function element(name: string, attributes: Attributes, inside: Element['inside'] = []): Element {
  return { name, attributes, inside };
}

/** A whole document, an element a line; text stands in the line of its element. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${markup(root, '\n')}\n`;
}

/** An element as markup, each of its elements after a given break. */
export function markup({ name, attributes, inside }: Element, before = ''): string {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const start = [name, ...pairs.map(([key, value = '']) => `${key}="${escape(value)}"`)].join(' ');
  if (typeof inside === 'string') return `<${start}>${escape(inside)}</${name}>`;
  if (inside.length === 0) return `<${start}/>`;
  const deeper = before && `${before}  `;
  return `<${start}>${inside.map((child) => deeper + markup(child, deeper)).join('')}${before}</${name}>`;
}

/** Signs that mean something, as references; control characters that XML 1.0 forbids (production 2) are dropped. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&${names[sign] ?? ''};`);
}

const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
