/**
 * Versions: a short hash of what a thing says and the day it was reviewed, so that a citation can be checked later.
 *
 * The rule, for anyone to compute again: take the thing's lines (`ownText`: its title first, then each of its texts, in
 * NFC with every run of white space as one space), then those of all that it contains, in order and in the same way;
 * join them by line feeds; the version is the first 12 hexadecimal digits of the SHA-256 of that in UTF-8.
 * `/data/sections.json` has the lines and what each thing contains.
 */
import { createHash } from 'node:crypto';
import { reviewedOn } from './exports/records.ts';
import type { Library } from './library.ts';
import { docOf } from './own-text/docs.ts';
import { ownText } from './own-text/own-text.ts';
import { isProse, type Thing } from './things.ts';

export interface Version {
  hash: string;
  /** Day up to which the record was read. */
  reviewed: string;
}

/**
 * The version of a thing in a language, or in the site's first where it has no text in that one. A page, and what is
 * written in it, was reviewed on its authored day; events and other data on the newest day of the pages that use them,
 * and on the site's newest where none does, as the files to take away say.
 */
export function versionOf(thing: Thing, library: Library, language: string): Version {
  const lines = allLines(thing, library, language).join('\n');
  const hash = createHash('sha256').update(lines).digest('hex').slice(0, 12);
  return { hash, reviewed: reviewedDay(thing, library, language) };
}

/** The lines of a thing and of all that it contains. */
function allLines(thing: Thing, library: Library, language: string): string[] {
  const { lines, contains } = ownText(thing, library, language);
  const inside = contains.map((id) => library.things.get(id)).filter((inner) => inner !== undefined);
  return [...lines, ...inside.flatMap((inner) => allLines(inner, library, language))];
}

function reviewedDay(thing: Thing, library: Library, language: string): string {
  if (thing.languages) return docOf(thing, library, language).data.reviewed;
  const users = (library.uses.get(thing.id) ?? []).map(({ from }) => library.things.get(from));
  const days = users.flatMap((user) => (isProse(user) ? [docOf(user, library, language).data.reviewed] : []));
  return days.sort().at(-1) ?? reviewedOn(library);
}
