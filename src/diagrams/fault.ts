/** Faults in Mermaid text, read from what Mermaid throws. */
import { leadingLines, preparedText } from './draw/text.ts';

export interface TextFault {
  /** Line within the Mermaid text, from 1. */
  line: number;
  /** What is wrong there, as part of a sentence. */
  message: string;
}

/**
 * Where a fault is, and what.
 * @param message of the error that Mermaid threw, in Node or in a page.
 * @returns undefined when it is no fault of the text, but for instance of a missing document.
 */
export function faultIn(text: string, message: string): TextFault | undefined {
  const prepared = preparedText(text);
  const lines = prepared.split('\n');
  const skipped = leadingLines(prepared);
  if (message.includes('No diagram type detected')) {
    const line = Math.min(skipped + 1, lines.length);
    return { line, message: `no kind of diagram begins with "${lines[line - 1]?.trim() ?? ''}"` };
  }
  const found = /(?:Parse|Lexer|Lexical|Syntax) error on line (\d+)/.exec(message)?.[1];
  if (found === undefined) return undefined;
  let line = Math.min(Number(found) + skipped, lines.length);
  // Text that ends too early is told at its end; the author looks for the last thing there is.
  while (line > 1 && lines[line - 1]?.trim() === '') line -= 1;
  return { line, message: stopIn(lines[line - 1]?.trim() ?? '', message) };
}

/** The end of a line from which on Mermaid cannot read it. */
function stopIn(line: string, message: string): string {
  const token = /->(.)<-|found:? [`'](.+?)[`']/s.exec(message);
  let stop = token?.[1] ?? token?.[2] ?? underCaret(message);
  while (stop !== '' && !line.includes(stop)) stop = stop.slice(0, -1);
  return stop.trim() === ''
    ? `Mermaid expects more after "${line}"`
    : `Mermaid stops at "${stop.trim()}" in "${line}"`;
}

/** Jison shows an excerpt of the text, and below it a caret under the first thing that it did not expect. */
function underCaret(message: string): string {
  const [, excerpt = '', dashes = ''] = /\n(.*)\n(-*)\^/.exec(message) ?? [];
  return excerpt.slice(dashes.length);
}
