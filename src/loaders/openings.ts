/** How each section begins: what a card of it shows. */
import type { MdastNode } from 'satteri';
import type { Run } from '../schema/section.ts';
import { textOf } from './nodes.ts';

/**
 * The first paragraph or list of each section, by the line of its heading; where a section has none of its own, the
 * first inside a component of it. A list gives a block for each item.
 */
export function readOpenings(root: MdastNode): Map<number, Run[][]> {
  const openings = new Map<number, Run[][]>();
  const inner = new Map<number, Run[][]>();
  let line: number | undefined;
  for (const node of 'children' in root ? root.children : []) {
    if (node.type === 'heading') line = node.position?.start.line;
    else if (line !== undefined) {
      const found = node.type === 'mdxJsxFlowElement' ? inner : openings;
      if (!found.has(line)) keep(found, line, node);
    }
  }
  return new Map([...inner, ...openings]);
}

function keep(found: Map<number, Run[][]>, line: number, node: MdastNode): void {
  const blocks = blocksOf(node).filter((runs) => runs.length > 0);
  if (blocks.length > 0) found.set(line, blocks);
}

function blocksOf(node: MdastNode): Run[][] {
  if (node.type === 'paragraph') return [tidy([...runsOf(node)])];
  if (node.type === 'list') return node.children.flatMap((item) => [tidy([...runsOf(item)])]);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'blockquote') {
    for (const child of node.children) {
      const blocks = blocksOf(child);
      if (blocks.length > 0) return blocks;
    }
  }
  return [];
}

/** Text and links in their order; citations leave nothing. */
function* runsOf(node: MdastNode): Iterable<Run> {
  if (node.type === 'text' || node.type === 'inlineCode') yield { text: node.value };
  else if (node.type === 'link') yield { text: textOf(node), to: node.url };
  else if (node.type === 'break') yield { text: ' ' };
  else if ('children' in node) for (const child of node.children) yield* runsOf(child);
}

/** Text that stands side by side as one run, without the line breaks of the file and the white space at the ends. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  for (const { text, to } of runs) {
    const last = tidied.at(-1);
    if (last && last.to === undefined && to === undefined) last.text += text;
    else tidied.push({ text, to });
  }
  for (const run of tidied) run.text = run.text.replace(/\s+/g, ' ');
  const [first, last] = [tidied[0], tidied.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return tidied.filter(({ text }) => text !== '');
}
