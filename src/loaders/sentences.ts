/** The sentences of a paragraph or a row of a table, and whether each is cited. */
import type { MdastNode } from 'satteri';
import type { Sentence } from '../schema/section.ts';
import { attributesOf, textOf } from './nodes.ts';

type Found = Omit<Sentence, 'section'>;

/** What a paragraph is made of, in its order. */
type Piece =
  | { type: 'text'; text: string; line: number }
  | { type: 'link'; to: string; text: string; line: number }
  /** Without `of` it is a reason for citing nothing. */
  | { type: 'note'; of: string | undefined }
  | { type: 'cell' };

/** Between the cells of a row, which are one sentence unless they end one. */
const between = ' · ';
const lastCells = /(?: · )+$/;

/**
 * A citation stands for its sentence and for those before it, back to the citation before: so one that follows anywhere
 * in the paragraph will do. A reason for having none stands for its own sentence only.
 */
export function readSentences(block: MdastNode): Found[] {
  const found: Found[] = [];
  let open = false;
  for (const piece of pieces(block)) {
    if (piece.type === 'text') {
      for (const part of split(piece)) {
        const last = found.at(-1);
        if (open && last) add(last, part.text, part.text);
        else if (part.text.trim()) found.push(add(begin(part.line), part.text, part.text));
        else continue;
        open = !part.ends;
      }
    } else if (piece.type === 'link') {
      const last = open ? found.at(-1) : undefined;
      const sentence = last ?? begin(piece.line);
      if (!last) found.push(sentence);
      add(sentence, piece.text === piece.to ? `[[${piece.to}]]` : piece.text, '').links.push(piece.to);
      open = true;
    } else if (piece.type === 'cell') {
      const last = found.at(-1);
      if (open && last) add(last, between, ' ');
    } else if (piece.of === undefined) {
      const last = found.at(-1);
      if (last) last.cited = true;
    } else {
      for (const sentence of found) sentence.cited = true;
      found.at(-1)?.cites.push(piece.of);
    }
  }
  return found.map((sentence) => ({ ...sentence, text: sentence.text.replace(lastCells, '').trim() }));
}

function begin(line: number): Found {
  return { text: '', own: '', cited: false, links: [], cites: [], line };
}

function add(sentence: Found, text: string, own: string): Found {
  sentence.text += text;
  sentence.own += own;
  return sentence;
}

/** Splits text at the ends of its sentences; the last part ends one only if its last sign does. */
function* split({ text, line }: { text: string; line: number }) {
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)) {
    const before = text.slice(0, index).split('\n').length - 1;
    yield { text: segment, line: line + before, ends: /[.!?。！？]["”’)\]]*\s*$/.test(segment) };
  }
}

function* pieces(node: MdastNode): Iterable<Piece> {
  if (node.type === 'text' || node.type === 'inlineCode') {
    yield { type: 'text', text: node.value, line: lineOf(node) };
  } else if (node.type === 'link') {
    yield { type: 'link', to: node.url, text: textOf(node), line: lineOf(node) };
  } else if (node.type === 'mdxJsxTextElement' && (node.name === 'Cite' || node.name === 'Uncited')) {
    yield { type: 'note', of: node.name === 'Cite' ? (attributesOf(node).of ?? '') : undefined };
  } else if ('children' in node) {
    for (const child of node.children) yield* pieces(child);
    if (node.type === 'tableCell') yield { type: 'cell' };
  }
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}
