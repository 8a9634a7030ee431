/** Excerpts: the beginning of a text, cut where a reader would pause. */
import type { Run } from '../../schema/section.ts';

/** What is hardly longer than wanted is shown whole: a cut would save nothing. */
const grace = 1.25;

/**
 * The beginning of some blocks, of about so many words: whole sentences where they fit, and a sign where something is
 * left out. Links are kept, and cut with the text.
 */
export function excerpt(blocks: readonly (readonly Run[])[], most: number, language: string): Run[][] {
  const counted = blocks.map((runs) => ({ runs: [...runs], count: countWords(textOf(runs), language) }));
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  if (all <= most * grace) return counted.map(({ runs }) => runs);
  const kept: Run[][] = [];
  let left = most;
  for (const { runs, count } of counted) {
    if (count > left) {
      // A few words of one more block would not be worth its line.
      if (kept.length === 0 || left > most / 4) kept.push(cut(runs, endOf(textOf(runs), left, language)));
      break;
    }
    kept.push(runs);
    left -= count;
  }
  kept.at(-1)?.push({ text: ' …' });
  return kept;
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Words as readers of the language tell them apart, those of scripts without spaces too. */
function countWords(text: string, language: string): number {
  return [...wordsOf(text, language)].length;
}

function* wordsOf(text: string, language: string): Iterable<{ end: number }> {
  for (const part of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (part.isWordLike) yield { end: part.index + part.segment.length };
  }
}

/** Where a text of too many words is cut: at the end of its last sentence that fits, else behind the last word. */
function endOf(text: string, most: number, language: string): number {
  let sentence = 0;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length;
    if (countWords(text.slice(0, end), language) > most) break;
    sentence = end;
  }
  // A first sentence of a few words says too little.
  if (countWords(text.slice(0, sentence), language) >= most / 3) return sentence;
  return [...wordsOf(text, language)][most - 1]?.end ?? text.length;
}

/** The first characters of some runs. */
function cut(runs: readonly Run[], length: number): Run[] {
  const kept: Run[] = [];
  let left = length;
  for (const run of runs) {
    if (left <= 0) break;
    kept.push({ ...run, text: run.text.slice(0, left) });
    left -= run.text.length;
  }
  const last = kept.at(-1);
  if (last) last.text = last.text.trimEnd();
  return kept;
}
