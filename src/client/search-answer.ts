/** The straight answer: the one thing that a query names. */
import { within } from './search-query.ts';
import { bestFit, isEntry, type Ranked } from './search-rank.ts';
import type { Reading } from './search-reading.ts';

/** Words of a query that want a number. */
const counting = new Set(['many', 'much', '多少', '几']);

/**
 * @param hits the first, in their order.
 * @returns what the query is the name of, or most of it; undefined if it asks for more than a name. Who names a time
 * wants what happened then, and no definition. Of figures that fit, the newest: an old one would be told as if it still held.
 */
export function answerOf(hits: readonly Ranked[], reading: Reading): Ranked | undefined {
  const { span, telling, cut } = reading;
  const [words, weights] = [reading.words.slice(0, telling), reading.weights.slice(0, telling)];
  const named = hits
    .map((hit) => ({
      hit,
      type: hit.data.filters.type?.[0],
      fit: bestFit(hit.data, { words, weights, cut }),
    }))
    .filter(({ fit }) => fit.query > 0.9)
    .filter(({ hit: { data } }) => !span || within(data.meta.days ?? '', span));
  const entry = named.find(({ hit, fit }) => isEntry(hit.data) && fit.name >= 0.5);
  const titled = named.filter(({ fit }) => fit.name >= 0.6);
  const event = titled.find(({ type }) => type === 'event');
  const days = ({ hit }: (typeof named)[number]) => hit.data.meta.days ?? '';
  const figure = titled
    .filter(({ type }) => type === 'figure')
    .sort((a, b) => (days(a) < days(b) ? 1 : -1))[0];
  const isCounting = reading.words.slice(telling).some((word) => counting.has(word));
  return (isCounting ? figure : (entry ?? figure ?? event))?.hit;
}
