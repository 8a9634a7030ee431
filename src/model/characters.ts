/** The signs that the site's fonts have: they are cut to these. */

/** ASCII, the accents of names that occur, typographic punctuation, currency and the signs of the interface. */
export const characters =
  Array.from({ length: 95 }, (_, offset) => String.fromCodePoint(0x20 + offset)).join('') +
  'àáâäåçèéêëíîïñóôöøùúûüßÉÖÜ' +
  '\u00a0–—‘’“”…·×€£¥→';

const known = new Set(characters);

/** Whether a text can be set in the site's fonts alone. */
export function isSettable(text: string): boolean {
  return Array.from(text).every((sign) => known.has(sign));
}
