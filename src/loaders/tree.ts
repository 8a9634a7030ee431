/** A page written in MDX as the tree of its Markdown. */
import { readFileSync } from 'node:fs';
import { mdxToMdast, type MdastNode } from 'satteri';
import { features } from '../model/markdown.ts';

/** @throws when the file is not there or does not parse; the content check has refused it before. */
export function readTree(path: string): MdastNode {
  return mdxToMdast(readFileSync(path, 'utf8'), { features });
}
