/** Words that a text is to be found by, besides its own: what readers type for them, and other names of what it names. */
import { stemmer } from 'stemmer';
import type { GlossaryEntry } from './glossary.ts';
import { namesOf } from './search-about.ts';

/** Words of a text in lower case, without the mark of the genitive. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(/['’]s$/, ''),
  );
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);
const stems = new Map<string, string>();
/** The stem that forms of one word have in common (Porter 1980). Kept, since a site has few words and says them often. */
export function stem(word: string): string {
  const known = stems.get(word) ?? stemmer(word);
  stems.set(word, known);
  return known;
}
/** Words with a hyphen count in parts. */
const stemsOf = (text: string) =>
  wordsOf(text)
    .flatMap((word) => word.split('-'))
    .map(stem);

/**
 * @param synonyms of the language of the texts, as the content has them.
 * @returns what a text is found by that it does not say.
 */
export function synonymsIn(
  synonyms: Readonly<Record<string, readonly string[]>>,
): (text: string) => string[] {
  const entries = Object.entries(synonyms).map(([key, words]) => ({ key, stems: stemsOf(key), words }));
  const byFirst = Map.groupBy(entries, ({ stems }) => stems[0] ?? '');
  return (text) => {
    const stems = stemsOf(text);
    const own = new Set(stems);
    const found = stems.flatMap((stem, at) =>
      (byFirst.get(stem) ?? []).filter((entry) => entry.stems.every((part, on) => stems[at + on] === part)),
    );
    // Scripts without spaces have no stems, and no edges of words to look for.
    const inside = isHan(text) ? entries.filter(({ key }) => isHan(key) && text.includes(key)) : [];
    const words = [...found, ...inside].flatMap((entry) => entry.words);
    return [...new Set(words)].filter((word) => (isHan(word) ? !text.includes(word) : !own.has(stem(word))));
  };
}

/** One word, and not a single letter: only these can stand for each other in a sentence. */
const isWord = (name: string) => /^[\p{L}\p{N}.]{2,}$/u.test(name);

/** One-word names, in any language, of the entries that a text names, which it does not say. */
export function otherNamesIn(text: string, named: readonly GlossaryEntry[]): string[] {
  const said = text.toLowerCase();
  const names = named.flatMap(namesOf).filter(isWord);
  return [...new Set(names)].filter((name) => !said.includes(name.toLowerCase()));
}
