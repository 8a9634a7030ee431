/** A long sentence cut to what stands around a few of its words. */

/**
 * @param words that must stay; the beginning stays where they are not in the text.
 * @param most characters of what is kept, without the dots for what is left out.
 * @returns the text itself where it is short enough; cut at spaces where there are any near.
 */
export function excerpt(text: string, words: string, most: number): string {
  if (text.length <= most) return text;
  const at = words ? Math.max(0, text.indexOf(words)) : 0;
  const before = Math.max(0, Math.floor((most - words.length) / 2));
  const from = Math.min(Math.max(0, at - before), text.length - most);
  const start = from === 0 ? 0 : nextWord(text, from, at);
  const rough = start + most;
  const end = rough >= text.length ? text.length : lastSpace(text, rough, at + words.length);
  return (start > 0 ? '… ' : '') + text.slice(start, end).trim() + (end < text.length ? ' …' : '');
}

/** The first place after a space, not beyond a limit; the place itself in text without spaces. */
function nextWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from - 1);
  return space === -1 || space >= limit ? from : space + 1;
}

/** The last space before a place, not below a limit; the place itself in text without spaces. */
function lastSpace(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  return space <= Math.max(limit, to - 30) ? to : space;
}
