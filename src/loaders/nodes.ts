/** What is asked of nodes of a Markdown tree. */
import type { MdastNode } from 'satteri';

/** All text inside a node. */
export function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

interface JsxElement {
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

/** Attributes that are not plain strings read as an empty string, which no check accepts. */
export function attributesOf(node: JsxElement): Record<string, string> {
  const pairs = node.attributes.map(({ name = '', value }) => [name, typeof value === 'string' ? value : '']);
  return Object.fromEntries(pairs) as Record<string, string>;
}
