/** Markdown for machines: `llms.txt`, the twins of articles. */
import { markdownToMdast, type MdastNode } from 'satteri';
import { addressesOnly, shorten, type BuiltFile } from './built.ts';

/** Reads links, pictures and definitions, and addresses in a pair of angle brackets. */
export function readMarkdown(file: string, text: string): BuiltFile {
  const found: [string, string][] = [];
  const visit = (node: MdastNode) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const { start, end } = node.position ?? {};
      found.push([node.url, shorten(text.slice(start?.offset, end?.offset))]);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(markdownToMdast(text));
  return addressesOnly(file, found);
}
