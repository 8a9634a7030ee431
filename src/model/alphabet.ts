/** The A to Z: every page, section, event and name, in alphabetical order, by first letter. */
import type { Library } from './library.ts';
import type { Thing } from './things.ts';
import { pick } from './text.ts';

export interface Letter {
  letter: string;
  /** Anchor on the page. */
  id: string;
  entries: { name: string; thing: Thing }[];
}

/** Claims and figures are sentences and numbers: they are found on the pages of their sources and under the numbers. */
const unlisted = new Set<Thing['type']>(['claim', 'figure']);

/** Names that begin with a digit come first, those in scripts that the language is not written in last. */
export function alphabet({ things, glossary }: Library, language: string): Letter[] {
  const listed = [...things.values()].filter(({ type }) => !unlisted.has(type));
  const named = listed.map((thing) => ({ name: pick(thing.title, language), thing }));
  // Other names lead to the same place.
  const others = glossary.flatMap(({ id, name, aliases }) => {
    const thing = things.get(id);
    const all = [...Object.values(name), ...Object.values(aliases).flat()];
    return thing
      ? [...new Set(all)]
          .filter((other) => other !== pick(name, language))
          .map((other) => ({ name: other, thing }))
      : [];
  });
  const collator = new Intl.Collator(language, { numeric: true });
  const letters = new Map<string, Letter>();
  for (const entry of [...named, ...others].sort((a, b) => collator.compare(bare(a.name), bare(b.name)))) {
    const letter = letterOf(entry.name);
    const id = `letter-${letter === '#' ? 'digit' : letter === '文' ? 'han' : letter.toLowerCase()}`;
    const known = letters.get(letter) ?? { letter, id, entries: [] };
    letters.set(letter, known);
    known.entries.push(entry);
  }
  return [...letters.values()];
}

/**
 * The first of each letter in a list that is in the order of its names: where a reader jumps to.
 *
 * @param entries with ids, which are anchors.
 */
export function firstsByLetter(entries: readonly { id: string; name: string }[]): Map<string, string> {
  const firsts = new Map<string, string>();
  for (const { id, name } of entries) {
    const letter = letterOf(name);
    if (!firsts.has(letter)) firsts.set(letter, id);
  }
  return firsts;
}

/** A to Z without accents; digits and signs under "#", everything else under "文". */
function letterOf(name: string): string {
  const first = bare(name).normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : /\p{L}/u.test(first) ? '文' : '#';
}

/** A name without quotation marks and brackets in front, which would sort before all letters. */
function bare(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}
