/**
 * Mermaid text from plain rows. Whatever a label says, the grammar reads it as one label and shows it as it was
 * written: where Mermaid would see an operator, a word joiner parts its characters. It has no width, and the drawing
 * is cleared of it.
 */
import { breakLines, breakWords } from './lines.ts';

export interface TimelineRow {
  /** The date in words. */
  period: string;
  label: string;
}

export const joiner = '\u2060';

/** Widths of Mermaid's columns in em of the type that diagrams are drawn in; its wrapping ends words only at spaces. */
const periodWidth = 6.4;
const labelWidth = 10.6;

/**
 * A vertical timeline without sections.
 * @param rows in the order of time; neighbours with the same period share one.
 * @param lang the language of the labels, which says where their words end.
 */
export function timelineText(rows: readonly TimelineRow[], lang: string): string {
  const lines = rows.map(({ period, label }, index) => {
    const isShared = rows[index - 1]?.period === period;
    return `  ${isShared ? ' ' : periodText(period, lang)} : ${labelText(label, lang)}`;
  });
  return ['timeline TD', ...lines].join('\n');
}

function labelText(label: string, lang: string): string {
  return broken(breakWords(plain(label), labelWidth, lang));
}

/** A period may not begin like a statement, nor hold a colon or a number sign: these are written as entities. */
function periodText(period: string, lang: string): string {
  const text = broken(breakLines(plain(period), periodWidth, lang));
  const isStatement = /^(?:%|timeline|title\s|section\s|acc(?:title|descr)\s*[:{])/i.test(text);
  return (isStatement ? joiner : '') + text.replace(/[#:]/g, (sign) => `#${sign.charCodeAt(0)};`);
}

/** A joiner after a break says that no space belongs there, should the lines be joined again. */
function broken(lines: readonly string[]): string {
  const text = lines.map((line, index) => {
    const goesOn = index > 0 && !lines[index - 1]?.endsWith(' ');
    return (goesOn ? joiner : '') + shield(line).trimEnd();
  });
  return text.join('<br>');
}

/** One line without control characters; "…" for nothing, since Mermaid wants something. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\u2060]+/gu, ' ').trim() || '…';
}

/**
 * Parts what would mean something: tags (`<br>` breaks a line), directives and comments (`%%`), entities (`#35;`, and
 * the ligature that Mermaid writes for them), and the colon before a space, which begins the next event.
 */
function shield(text: string): string {
  return text.replace(/<|%(?=%)|#(?=\w)|ﬂ(?=°)|:(?=\s|$)/g, (sign) => sign + joiner);
}
