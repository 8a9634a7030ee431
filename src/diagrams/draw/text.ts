/** Mermaid text as it is given to Mermaid. */

/**
 * The text without what is not for an author to say here: settings, since the look is the site's. Comments go too, as
 * Mermaid cuts them out and then counts lines wrong; all lines stay where they are.
 */
export function preparedText(text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*---[^\S\n]*\n.*?\n\s*---[^\S\n]*(?:\n|$)/s, blank)
    .replace(/%%\{.*?\}%%/gs, blank)
    .replace(/^[^\S\n]*%%.*$/gm, '');
  // The horizontal form has letters of 3 px on a phone.
  return plain.replace(/^(\s*timeline)(?:[^\S\n]+(?:LR|TD))?(?=\s)/, '$1 TD');
}

/** Lines that Mermaid leaves out in front, and so does not count. */
export function leadingLines(prepared: string): number {
  return (/^\s*\n/.exec(prepared)?.[0].match(/\n/g) ?? []).length;
}

export function isTimeline(text: string): boolean {
  return /^\s*timeline\b/.test(preparedText(text));
}

function blank(lines: string): string {
  return lines.replace(/[^\n]+/g, '');
}
