/** What search would find of many articles, made by rule from the sections of ours, for measuring. */
import type { SearchRecord } from '../../src/model/search-record.ts';

/** Of so many words one is invented; names and rare words make up about as much of our texts. */
const inventedEvery = 30;

/**
 * Articles with as many sections as ours have, as long as ours, of sentences drawn from ours. Words that no article
 * had before keep turning up, their number growing with the root of all words, as in real texts (Heaps' law).
 *
 * @param records of a real site; those of one language that are sections or articles are what is drawn from.
 */
export function generatedRecords(records: readonly SearchRecord[], articles: number): SearchRecord[] {
  const random = seeded(1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const language = records[0]?.language ?? '';
  const sections = records.filter((record) => record.type === 'section' && record.language === language);
  const heads = records.filter((record) => record.type === 'article' && record.language === language);
  const sentences = sections.flatMap(({ text }) => text.split(/(?<=[.?!]) /));
  let words = 0;
  const invent = (text: string) =>
    text.replace(/\p{L}+/gu, (word) => {
      words += 1;
      if (random() * inventedEvery > 1) return word;
      const name = invented(Math.floor(random() ** 2 * 30 * Math.sqrt(words)));
      return /^\p{Lu}/u.test(word) ? name.replace(/^./, (letter) => letter.toUpperCase()) : name;
    });
  const each = Math.round(sections.length / heads.length);
  return Array.from({ length: articles }, (_, article) => {
    const url = `/articles/generated-${String(article)}/`;
    const title = invent(pick(heads).title);
    const own = Array.from({ length: each }, (_, at): SearchRecord => {
      const like = pick(sections);
      const text = Array.from({ length: like.text.split(/(?<=[.?!]) /).length }, () => pick(sentences));
      return {
        ...like,
        url: `${url}#section-${String(article)}-${String(at)}`,
        title: invent(like.title),
        path: [title],
        text: invent(text.join(' ')),
      };
    });
    return [{ ...pick(heads), url, title, text: invent(pick(sentences)) }, ...own];
  }).flat();
}

/** A word of syllables for a number; two numbers never have the same. */
function invented(number: number): string {
  const syllable = (one: number) =>
    `${'bdfgklmnprstvz'[one % 14] ?? ''}${'aeiou'[Math.floor(one / 14) % 5] ?? ''}`;
  return number < 70
    ? `${syllable(number)}xo`
    : invented(Math.floor(number / 70) - 1) + syllable(number % 70);
}

/** Numbers from 0 to 1 by chance, the same in every run (mulberry32, public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
