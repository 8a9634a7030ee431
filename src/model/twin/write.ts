/** Markdown trees as text: CommonMark with GitHub's tables and footnotes. */
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { RootContent } from 'mdast';
import { stringify } from 'yaml';

export function markdownText(children: RootContent[]): string {
  const whole = toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      emphasis: '_',
      fences: true,
      listItemIndent: 'one',
      // Columns that line up would be twice the bytes.
      extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
    },
  );
  return whole.replace(/\]\(\S+?\)/g, plainAddress);
}

/** The same with front matter in YAML. */
export function markdownFile(matter: object, children: RootContent[]): string {
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n\n${markdownText(children)}`;
}

/** An address without escapes that it does not need: the sign begins an entity only where a semicolon ends it. */
function plainAddress(written: string): string {
  return written.replace(/\\&(?!#?\w+;)/g, '&');
}
