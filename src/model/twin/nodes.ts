/** Small parts of Markdown trees (mdast), to build with. */
import type {
  BlockContent,
  Blockquote,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  TableRow,
  Text,
} from 'mdast';

export const text = (value: string): Text => ({ type: 'text', value });

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

export const link = (url: string, value: string): Link => ({ type: 'link', url, children: [text(value)] });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const quote = (...children: BlockContent[]): Blockquote => ({ type: 'blockquote', children });

/** A heading, with its id behind it where it has one: `## Title {#id}`. */
export function heading(depth: Heading['depth'], title: PhrasingContent[], id = ''): Heading {
  return { type: 'heading', depth, children: id ? [...title, text(` {#${id}}`)] : title };
}

/** A list without numbers, an item a line. */
export function list(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
  };
}

/** A table, its first row being the heads. */
export function table(rows: readonly PhrasingContent[][][]): Table {
  const row = (cells: readonly PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  });
  return { type: 'table', children: rows.map(row) };
}

/** Nodes that may stand inside others of a block; a page's own blocks are nothing else. */
export function asBlocks(nodes: readonly RootContent[]): BlockContent[] {
  return nodes as BlockContent[];
}
