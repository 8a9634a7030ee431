/** Breaking text into lines of a given width, for drawings that wrap at spaces only, or not at all. */

/**
 * Breaks text at spaces, and within words that are wider than a line, into lines of much the same width.
 * @param width of a line, in em.
 * @param lang says where the words of a text without spaces end.
 * @returns the lines, with the spaces they end in.
 */
export function breakLines(text: string, width: number, lang: string): string[] {
  const units = text
    .split(/(?<= )/)
    .flatMap((word) => (em(word) > width ? partsOf(word, width, lang) : [word]));
  const total = units.reduce((sum, unit) => sum + em(unit), 0);
  // A little over the mean, so that uneven words do not make one line more than needed.
  const target = (1.05 * total) / Math.ceil(total / width);
  const lines = [''];
  for (const unit of units) {
    const line = lines.at(-1) ?? '';
    const fits = em(line) + em(unit) / 2 <= target && em((line + unit).trimEnd()) <= width;
    if (line === '' || fits) lines[lines.length - 1] = line + unit;
    else lines.push(unit);
  }
  return lines;
}

/**
 * Breaks nothing but words that are wider than a line: Chinese, addresses, compounds. The rest is left to whoever draws.
 * @returns pieces between which a line must end.
 */
export function breakWords(text: string, width: number, lang: string): string[] {
  const words = text
    .split(' ')
    .map((word) => (em(word) > width ? breakLines(word, width, lang).join('\n') : word));
  return words.join(' ').split('\n');
}

/** Where a word may be parted: between the words that a dictionary finds in it, else anywhere. */
function partsOf(word: string, width: number, lang: string): string[] {
  const parts: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(word)) {
    const last = parts.at(-1);
    // No line begins with closing punctuation or ends with an opening bracket, and a number keeps its unit (2014年).
    const isTied = !isWordLike && !/^[\p{Ps}\p{Pi}]/u.test(segment);
    const ties = last !== undefined && /(?:[\p{Ps}\p{Pi}]|\d)$/u.test(last);
    if (last !== undefined && (isTied || ties)) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts.flatMap((part) => (em(part) > width ? graphemes(part, lang) : [part]));
}

function graphemes(text: string, lang: string): string[] {
  return [...new Intl.Segmenter(lang).segment(text)].map(({ segment }) => segment);
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{3fffd}]/u;

/** Width of a text as grotesque type sets it, near enough to break lines by. */
function em(text: string): number {
  let sum = 0;
  for (const sign of text) {
    if (wide.test(sign)) sum += 1;
    else if (/[mw%@\p{Lu}]/u.test(sign)) sum += /[MW@]/.test(sign) ? 0.9 : 0.7;
    else sum += /[\s.,:;!|()[\]{}'fijlrt-]/.test(sign) ? 0.32 : 0.56;
  }
  return sum;
}
