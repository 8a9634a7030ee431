/** Sentences that state something checkable and do not say where it comes from. */
import type { Outline, Sentence } from '../schema/section.ts';
import type { Library } from './library.ts';
import { idLink } from './markdown.ts';
import type { ThingType } from './things.ts';

/** Things that carry citations of their own: a sentence that links to one is answered for. */
const carriers = new Set<ThingType>(['event', 'figure', 'claim', 'disagreement', 'chart']);

/** Digits, and the words for numbers and months that are written without any, in the languages of `i18n`. */
const number =
  /\d|\b(?:million|billion|trillion|per ?cent)\b|(?<=\s)(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|[一二三四五六七八九十百千万亿]+(?:年|月|日|人|元|万|亿)|百分之/u;

/** Words that set one thing above all others. */
const superlative =
  /\b(?:first|last|only|never|always|most|least|largest|biggest|greatest|smallest|highest|lowest|earliest|latest|best|worst|fastest|oldest|newest)\b|第一|唯一|最/iu;

/** The sentences with a number or a date that nothing answers for. */
export function uncitedNumbers(outline: Pick<Outline, 'sentences'>, library: Library): Sentence[] {
  return outline.sentences.filter(({ own }) => number.test(own)).filter((one) => isBare(one, library));
}

/** The sentences with a superlative that nothing answers for. */
export function uncitedSuperlatives(outline: Pick<Outline, 'sentences'>, library: Library): Sentence[] {
  return outline.sentences.filter(({ own }) => superlative.test(own)).filter((one) => isBare(one, library));
}

function isBare({ cited, links }: Sentence, { things }: Library): boolean {
  // A link that leads nowhere is a problem of its own.
  const answers = (to: string) => carriers.has(things.get(to)?.type ?? (idLink.test(to) ? 'event' : 'page'));
  return !cited && !links.some(answers);
}
