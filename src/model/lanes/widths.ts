/** How wide text is at most, without a browser. Labels are laid out by it, so it errs on the wide side. */

/** Widths in em: the widest of the web font and its stand-in, regular and bold. Whatever is not listed is as wide as it is high. */
const advances: readonly (readonly [characters: string, width: number])[] = [
  ["ijlI.,:;!|'’‘ \u00a0", 0.3],
  ['frt()[]{}-/"`', 0.43],
  ['“”*\\_', 0.5],
  ['ceksvxyz', 0.56],
  ['abdghnopquJL0123456789$£€¥+=<>~?–·×', 0.61],
  ['EFPSTZBRVXYAKU#^', 0.7],
  ['CDGHNOQ&w', 0.79],
  ['mM', 0.88],
];
const byCharacter = new Map(
  advances.flatMap(([characters, width]) => Array.from(characters, (one) => [one, width] as const)),
);

/** The most room that a line of text takes, in the unit of the font's size. */
export function textWidth(text: string, size: number): number {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  return size * Array.from(plain).reduce((sum, character) => sum + (byCharacter.get(character) ?? 1.03), 0);
}

/** Breaks a text into lines no wider than `most`, between words, and before any Han character; a longer word stands alone. */
export function wrap(text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=[^\S\u00a0])|(?=[\u2e80-\u9fff\uf900-\ufaff])/u)) {
    const line = (lines.at(-1) ?? '') + word;
    if (lines.length > 0 && textWidth(line.trimEnd(), size) <= most) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.map((line) => line.trimEnd());
}
