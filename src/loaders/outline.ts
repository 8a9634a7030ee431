/** Reads what an MDX page contains from its text, without rendering it: headings, links, citations, components, fences. */
import { mdxToMdast, type MdastNode } from 'satteri';
import { readExamples } from '../model/example-places.ts';
import { features } from '../model/markdown.ts';
import type { Outline } from '../schema/section.ts';
import type { Problem } from '../schema/problem.ts';
import { attributesOf, textOf } from './nodes.ts';
import { readOpenings } from './openings.ts';
import { readSentences } from './sentences.ts';

/** After these a word ends. */
const blocks = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'break']);

const emptyOutline = (): Outline => ({
  lead: '',
  sections: [],
  links: [],
  citations: [],
  components: [],
  fences: [],
  examples: [],
  tables: [],
  sentences: [],
  words: 0,
});

/**
 * @param source the whole file, front matter included, so that lines are the file's own.
 * @returns the outline, empty when the text does not parse; then `problems` has the fault with its line.
 */
export function readOutline(source: string, file: string, problems: Problem[]): Outline {
  const outline = emptyOutline();
  try {
    const root = mdxToMdast(source, { features });
    walk(root, outline);
    const openings = readOpenings(root);
    for (const section of outline.sections) section.opening = openings.get(section.line) ?? [];
  } catch (error) {
    problems.push(syntaxProblem(error, file));
  }
  outline.words = countWords([outline.lead, ...outline.sections.map((section) => section.text)].join(' '));
  return outline;
}

/** Words by their spaces; in a script without spaces, as the language's readers tell them apart. */
function countWords(text: string): number {
  if (!/\p{Script=Han}/u.test(text)) return text.split(/\s+/).filter(Boolean).length;
  const parts = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...parts].filter(({ isWordLike }) => isWordLike).length;
}

/** @param table id of the `<Table>` that the node stands in. */
function walk(node: MdastNode, outline: Outline, table = ''): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const section = outline.sections.at(-1)?.id ?? '';
  const place = { section, line, column };
  if (node.type === 'paragraph' || node.type === 'tableRow') {
    outline.sentences.push(...readSentences(node).map((sentence) => ({ ...sentence, section })));
  }
  if (node.type === 'heading') {
    const depth = node.depth === 2 ? 2 : 3;
    outline.sections.push({
      id: headingId(node),
      title: textOf(node),
      depth,
      text: '',
      opening: [],
      line,
      column,
    });
    if (node.depth !== 2 && node.depth !== 3)
      outline.components.push({ name: `h${String(node.depth)}`, attributes: {}, ...place });
  } else if (node.type === 'text' || node.type === 'inlineCode') {
    addText(outline, node.value);
  } else if (node.type === 'link') {
    const text = textOf(node);
    outline.links.push({ to: node.url, text, ...place });
    // The title of a bare `[[id]]` is not known yet: search fills it in.
    if (text === node.url) {
      addText(outline, `[[${text}]]`);
      return;
    }
  } else if (node.type === 'code' && node.lang === 'mermaid') {
    outline.fences.push({ meta: node.meta ?? '', text: node.value, ...place });
  } else if (node.type === 'code') {
    for (const [index, text] of node.value.split('\n').entries())
      outline.examples.push(...readExamples(text).map((example) => ({ ...example, line: line + 1 + index })));
  } else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const attributes = attributesOf(node);
    if (node.name === 'Cite')
      outline.citations.push({ of: attributes.of ?? '', at: attributes.at, ...place });
    if (node.name === 'Uncited') outline.citations.push({ of: '', why: attributes.why ?? '', ...place });
    outline.components.push({ name: node.name ?? '', attributes, ...place });
    if (node.name === 'Table') table = attributes.id ?? '';
  } else if (node.type === 'table') {
    const rows = node.children.map((row) =>
      readSentences(row)
        .map((part) => part.text)
        .join(' · '),
    );
    outline.tables.push({ id: table, rows, ...place });
  }
  if ('children' in node && node.type !== 'heading')
    for (const [at, child] of node.children.entries()) {
      walk(child, outline, table);
      if (child.type === 'tableCell') addText(outline, cellEnd(child, at === node.children.length - 1));
    }
  if (blocks.has(node.type)) addText(outline, ' ');
}

/** Cells read on as a list does, and rows as its parts. */
function cellEnd(cell: MdastNode, isLast: boolean): string {
  const isOpen = /[\p{L}\p{N})”%]\s*$/u.test(textOf(cell));
  return `${isOpen ? (isLast ? ';' : ',') : ''} `;
}

function addText(outline: Outline, text: string): void {
  const section = outline.sections.at(-1);
  if (section) section.text += text;
  else outline.lead += text;
}

function headingId(node: MdastNode): string {
  const properties: unknown = node.data && 'hProperties' in node.data ? node.data.hProperties : undefined;
  if (typeof properties !== 'object' || properties === null) return '';
  // `{#Bad Id}` becomes `id="Bad"` and an attribute `Id`: give it back whole, so that the check can refuse it.
  return Object.entries(properties)
    .map(([name, value], at) => (at === 0 && name === 'id' ? String(value) : name))
    .join(' ');
}

/** Sätteri's syntax errors are text that starts with `line:column: `. */
function syntaxProblem(error: unknown, file: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', what = message] = /^(\d+):\d+: ([^]*)$/.exec(message) ?? [];
  const mend = 'Close every tag, write `<` in prose as `&lt;`, and give attributes as plain strings.';
  return { kind: 'syntax', file, line: Number(line), what: what.replace(/ \(mdx[^)]*\)$/, '.'), mend };
}
