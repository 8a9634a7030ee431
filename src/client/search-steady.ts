/**
 * Keeps the list steady while the reader types. Pagefind's elements empty it at each letter and fill it with grey bars,
 * then with each hit as it arrives. Here the old hits stay until the first of the new ones are there, all at once;
 * only if that takes long is the list emptied, and says that it searches.
 */
import type { EventName, Hits, Instance, Listener, ResultsElement } from './search-pagefind.ts';

const first = 8;
const patience = 250;

/** Must be called before any of Pagefind's elements stands in the page: it comes between them and what they hear. */
export function steady(instance: Instance): void {
  const on = instance.on.bind(instance);
  let asked = 0;
  let answered = 0;
  on('search', () => (asked += 1));

  const patient = (listener: Listener<'loading'>) => () => {
    const turn = asked;
    setTimeout(() => {
      if (turn === asked && turn !== answered) listener();
    }, patience);
  };
  const complete = (listener: Listener<'results'>, owner?: Element | null) => async (hits: Hits) => {
    const turn = asked;
    await ready(hits);
    if (turn !== asked) return;
    answered = turn;
    listener(hits);
    // Not when they scroll into view, which would show a frame without them.
    if (isResults(owner)) for (const result of owner.results.slice(0, first)) void result.load();
  };
  instance.on = <Name extends EventName>(name: Name, listener: Listener<Name>, owner?: Element | null) => {
    if (name === 'loading') on('loading', patient(listener as Listener<'loading'>), owner);
    else if (name === 'results')
      on('results', complete(listener as Listener<'results'>, owner) as Listener<'results'>, owner);
    else on(name, listener, owner);
  };
}

const waiting = new WeakMap<Hits, Promise<unknown>>();

/** Reads the first hits, once for all who listen. */
async function ready(hits: Hits): Promise<void> {
  const reading = hits.results.slice(0, first).map((hit) => {
    const data = hit.data();
    hit.data = () => data;
    return data;
  });
  const known = waiting.get(hits) ?? Promise.allSettled(reading);
  waiting.set(hits, known);
  await known;
}

function isResults(element?: Element | null): element is ResultsElement {
  return element?.localName === 'pagefind-results';
}
