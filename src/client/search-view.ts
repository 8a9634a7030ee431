/** What the reader sees and hears of a search: one state at a time, said once it has settled. */
import type { Found } from './search-ask.ts';
import { cardElement } from './search-card.ts';
import { find } from './search-element.ts';
import { isNarrowed, withManner } from './search-filters.ts';
import { hitWords } from './search-hit.ts';
import { listOf } from './search-list.ts';
import type { Instance } from './search-pagefind.ts';

/** So long the hits before are left in peace, in milliseconds, and so long a listener is not told of new ones. */
const patience = 250;
const quiet = 700;

type State = 'start' | 'busy' | 'hits' | 'none' | 'failed';

/** @param base path of the site. */
export function connectView(root: HTMLElement, instance: Instance<Found>, base: string): void {
  const words = hitWords(root);
  const list = listOf(root, words);
  const card = find(root, 'search-answer');
  const verbatim = find(root, 'search-verbatim');
  const summary = find(root, 'search-summary');
  const told = find(root, 'search-told');
  const failure = find(root, 'search-failed');
  const widen = find(root, 'search-without');
  let waiting = 0;
  let telling = 0;

  const show = (state: State, text = '') => {
    root.dataset.state = state;
    summary.textContent = text;
  };
  const settle = (state: State, text = '') => {
    clearTimeout(waiting);
    show(state, text);
    root.ariaBusy = 'false';
    root.dispatchEvent(new Event('search-settled'));
  };
  const tell = (text: string) => {
    clearTimeout(telling);
    telling = window.setTimeout(() => {
      told.textContent = text;
    }, quiet);
  };
  const again = () => {
    instance.triggerFilters(instance.searchFilters);
  };

  instance.on('search', (term, chosen) => {
    clearTimeout(waiting);
    clearTimeout(telling);
    told.textContent = '';
    root.ariaBusy = 'true';
    widen.hidden = !isNarrowed(chosen);
    if (!term.trim()) return;
    waiting = window.setTimeout(() => {
      show('busy', instance.translate('searching', { SEARCH_TERM: term }));
    }, patience);
  });
  instance.on('results', (found) => {
    void receive(found);
  });
  find(root, 'search-again').addEventListener('click', again);
  show('start');
  widen.addEventListener('click', () => {
    instance.triggerFilters({});
    root.querySelector('input')?.focus();
  });
  verbatim.addEventListener('click', () => {
    instance.triggerFilters(withManner(instance.searchFilters, 'spelling', instance.searchTerm));
    root.querySelector('input')?.focus();
  });
  window.addEventListener('online', () => {
    if (root.dataset.state === 'failed') again();
  });

  async function receive(found: Found | { results: [] }): Promise<void> {
    // Without words there is nothing to show but where to begin.
    const isAsked = 'term' in found && found.term.trim() !== '';
    const isFailed = isAsked && (found.failed ?? !(await shown(found)));
    if (!isAsked) await list.show([], 0);
    if (isAsked && found.term !== instance.searchTerm) return;
    if (isFailed) {
      settle('failed');
      tell(failure.innerText);
    } else if (isAsked) {
      const { term, results, instead } = found;
      const key = ['zero_results', 'one_result'][results.length] ?? 'many_results';
      const text = instance.translate(key, { SEARCH_TERM: instead ?? term, COUNT: results.length });
      verbatim.hidden = !instead;
      verbatim.textContent = (verbatim.dataset.words ?? '').replace('{}', () => term.trim());
      settle(results.length > 0 ? 'hits' : 'none', text);
      tell([text, ...narrowing()].join(', '));
    } else {
      // Escape empties the field, and what was found is gone with it: that is seen, so it is said.
      const wasAsked = root.dataset.state !== 'start';
      settle('start');
      if (wasAsked) tell(told.dataset.cleared ?? '');
    }
  }

  /** Names of what narrows the search. */
  function narrowing(): string[] {
    const chosen = root.querySelectorAll('.search-types [aria-pressed=true]:not([value=""]), .search-chip');
    return [...chosen].map(({ firstChild }) => firstChild?.textContent?.trim() ?? '');
  }

  /** What is the answer is not told again among the hits. */
  async function shown({ results, read, answer }: Found): Promise<boolean> {
    try {
      const isShown = await list.show(
        results.filter(({ id }) => id !== answer?.id),
        answer ? read - 1 : read,
      );
      if (isShown) card.replaceChildren(...(answer ? [cardElement(answer.data, words, base)] : []));
      return true;
    } catch {
      return false;
    }
  }
}
