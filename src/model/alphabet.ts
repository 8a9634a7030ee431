/** The A to Z: every page, section, event and name, in alphabetical order, by first letter. */
import type { Library } from './library.ts';
import { pick } from './text.ts';
import { pageOf, type Thing } from './things.ts';

export interface Letter {
  letter: string;
  /** Anchor on the page. */
  id: string;
  entries: Entry[];
}

interface Entry {
  name: string;
  thing: Thing;
  /** Of the name, where that is not the language of the list. */
  language?: string;
  /** What it stands on, where others have the same name. */
  page?: string;
}

/** Claims and figures are sentences and numbers: they are found on the pages of their sources and under the numbers. */
const unlisted = new Set<Thing['type']>(['claim', 'figure']);

/** Names that begin with a digit come first, those in scripts that the language is not written in last. */
export function alphabet({ things, glossary }: Library, language: string): Letter[] {
  const listed = [...things.values()].filter(({ type }) => !unlisted.has(type));
  const named = listed.map((thing): Entry => ({ name: pick(thing.title, language), thing }));
  // Other names lead to the same place.
  const others = glossary.flatMap(({ id, name, aliases }): Entry[] => {
    const thing = things.get(id);
    if (!thing) return [];
    const all = [
      ...Object.entries(name),
      ...Object.entries(aliases).flatMap(([tag, names]) => names.map((other) => [tag, other] as const)),
    ].map(([tag, other]) => [other, tag === language ? undefined : tag] as const);
    return [...new Map(all)]
      .filter(([other]) => other !== pick(name, language))
      .map(([other, tag]) => ({ name: other, thing, ...(tag && { language: tag }) }));
  });
  const collator = new Intl.Collator(language, { numeric: true });
  const letters = new Map<string, Letter>();
  const all = [...named, ...others].sort((a, b) => collator.compare(bare(a.name), bare(b.name)));
  const same = Map.groupBy(all, ({ name }) => name);
  for (const entry of all) {
    const page = (same.get(entry.name)?.length ?? 0) > 1 ? pageOf(entry.thing, things) : undefined;
    if (page) entry.page = pick(page.title, language);
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
