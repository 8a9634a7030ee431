/** Misspelt words and the nearest that the site has. The words are a file made at build, loaded only when one is unknown. */
import { distance } from './search-distance.ts';
import { namesOf, type Ranked } from './search-rank.ts';
import type { Reading } from './search-reading.ts';
import { allWords, closeness, isHan, root } from './search-words.ts';

/** All words of a language's index, the rarest first: each list has those that are about twice as frequent as the one before. */
export type WordList = readonly string[];

export interface Vocabulary {
  /** How frequent a word is, by its form in lower case: the number of its list. */
  frequency: ReadonlyMap<string, number>;
  /** How a word is written where that is not in lower case. */
  written: ReadonlyMap<string, string>;
  /** Chinese words, the longest first. */
  han: readonly string[];
  roots: ReadonlySet<string>;
}

/** @param lists of words with spaces between them. */
export function vocabularyOf(lists: WordList): Vocabulary {
  const frequency = new Map<string, number>();
  const written = new Map<string, string>();
  for (const [rank, list] of lists.entries()) {
    for (const word of list.split(' ')) {
      const plain = word.toLowerCase();
      frequency.set(plain, rank);
      if (plain !== word) written.set(plain, word);
    }
  }
  const words = [...frequency.keys()];
  return {
    frequency,
    written,
    han: words.filter(isHan).sort((a, b) => b.length - a.length),
    roots: new Set(words.map(root)),
  };
}

/** Whether the index has a word, a form of it or one that begins with it. */
export function isKnown(word: string, { frequency, roots }: Vocabulary): boolean {
  if (frequency.has(word) || roots.has(root(word))) return true;
  for (const known of frequency.keys()) if (known.startsWith(word)) return true;
  return false;
}

/**
 * The words that the index does not have: in none of the first hits, nor among its words. Chinese ones have no letters
 * to be mistaken in.
 * @param load is asked only when a word seems unknown.
 */
export async function unknownOf(
  { words, telling }: Reading,
  first: readonly Ranked[],
  load: () => Promise<Vocabulary>,
): Promise<string[]> {
  const texts = first.flatMap(({ data }) => [...namesOf(data), data.raw_content]);
  const seen = [...new Set(allWords(texts.join(' ')))];
  const unseen = words
    .slice(0, telling)
    .filter((word) => !isHan(word) && !seen.some((other) => closeness(other, word) > 0));
  if (unseen.length === 0) return [];
  const vocabulary = await load();
  return unseen.filter((word) => !isKnown(word, vocabulary));
}

/**
 * A query with each unknown word replaced by the nearest known one.
 * @returns undefined when every word is known, or none of the unknown has anything near.
 */
export function correct(query: string, vocabulary: Vocabulary): string | undefined {
  const words = allWords(query);
  const mended = words.map((word) =>
    isKnown(word, vocabulary) ? word : (nearest(word, vocabulary) ?? split(word, vocabulary) ?? word),
  );
  if (mended.every((word, at) => word === words[at])) return undefined;
  return mended.map((word) => vocabulary.written.get(word) ?? word).join(' ');
}

const isSpelt = (word: string) => word.length > 2 && /^\p{Script=Latin}+$/u.test(word);

function nearest(word: string, { frequency }: Vocabulary): string | undefined {
  // Numbers, scripts whose words are not spelt with letters, and very short words are left as they are.
  if (!isSpelt(word)) return undefined;
  // One mistake in a short word, two in a longer one.
  const most = word.length < 4 ? 0.75 : word.length < 6 ? 1.25 : word.length < 10 ? 2.25 : 3;
  let best: string | undefined;
  let least = most;
  for (const [known, rank] of frequency) {
    if (!isSpelt(known) || Math.abs(known.length - word.length) > most) continue;
    // Of words that are equally near, the one that starts alike, and then the more frequent.
    const far = distance(word, known, most) + (known.startsWith(word.slice(0, 1)) ? 0 : 0.5) - rank * 0.03;
    if (far < least) {
      least = far;
      best = known;
    }
  }
  return best;
}

/** Two words typed as one. */
function split(word: string, { frequency }: Vocabulary): string | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => frequency.has(part))) return parts.join(' ');
  }
  return undefined;
}
