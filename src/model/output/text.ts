/** Plain text (CSV, iCalendar, BibTeX, robots.txt, what a page shows): addresses that are whole stand anywhere in it. */
import { addressesOnly, shorten, type BuiltFile } from './built.ts';

const address = /https?:\/\/[^\s"'<>()[\]{}\\,;…]+/g;

/** Signs that open what a reader is to fill in: `https://example.org/s/<id>/`. */
const open = /^[<[{…]/;

/** The addresses in a text, without the sign that ends their sentence. */
export function textAddresses(text: string): string[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(address)]
    .filter((match) => !open.test(text.slice(match.index + match[0].length)))
    .map(([found]) => found.replace(/[.:?!*_]+$/, ''));
}

/** Reads text. Lines that iCalendar folds (RFC 5545, 3.1) are taken as one. */
export function readText(file: string, text: string): BuiltFile {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split(/\r?\n/);
  return addressesOnly(
    file,
    lines.flatMap((line) => textAddresses(line).map((found) => [found, shorten(line)] as const)),
  );
}
