/** Plain text for machines (CSV, iCalendar, BibTeX, robots.txt): addresses that are whole stand anywhere in it. */
import { addressesOnly, shorten, type BuiltFile } from './built.ts';

const address = /https?:\/\/[^\s"'<>()[\]{}\\,;]+/g;

/** Reads text. Lines that iCalendar folds (RFC 5545, 3.1) are taken as one. */
export function readText(file: string, text: string): BuiltFile {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split(/\r?\n/);
  return addressesOnly(
    file,
    lines.flatMap((line) =>
      [...line.matchAll(address)].map(([found]) => [found.replace(/[.:?!]+$/, ''), shorten(line)] as const),
    ),
  );
}
