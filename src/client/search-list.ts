/** The list of hits, a part of them at a time. The old ones stay until the new ones can be shown, all at once. */
import { find } from './search-element.ts';
import { groupElements } from './search-groups.ts';
import type { HitWords } from './search-hit.ts';
import type { Hit } from './search-looked.ts';

/** Enough to fill a screen; each is a file to fetch. */
const some = 10;

export interface List {
  /**
   * Shows hits in place of those before, no more at first than are known already.
   * @returns whether it did: not if others were to be shown meanwhile.
   * @throws when hits could not be read.
   */
  show: (hits: readonly Hit[], known: number) => Promise<boolean>;
}

export function listOf(root: HTMLElement, words: HitWords): List {
  const groups = find(root, 'search-groups');
  const button = find(root, 'search-more');
  let all: readonly Hit[] = [];
  let shown = 0;
  const read = (hits: readonly Hit[]) => Promise.all(hits.map((hit) => hit.data()));
  button.addEventListener('click', () => {
    const hits = all;
    void read(hits.slice(shown, shown + some)).then((data) => {
      if (hits !== all) return;
      const items = groupElements(data, words);
      groups.append(...items);
      next(shown + some);
      items[0]?.querySelector<HTMLElement>('.search-title')?.focus();
    });
  });
  const next = (count: number) => {
    shown = count;
    button.hidden = all.length <= shown;
  };
  return {
    show: async (hits, known) => {
      all = hits;
      const first = Math.min(some, known);
      const data = await read(hits.slice(0, first));
      if (hits !== all) return false;
      groups.replaceChildren(...groupElements(data, words));
      next(first);
      return true;
    },
  };
}
