/** The address of the page of search: it says what is searched for, and going back brings back what was. */
import type { Found } from './search-ask.ts';
import { readSearch, searchAddress } from './search-filters.ts';
import type { Instance } from './search-pagefind.ts';

/** After so long without a change, in milliseconds, a search was meant, and going back leads to it. */
const meant = 1200;
/** Browsers refuse addresses that change at each letter. */
const pause = 200;

export function followAddress(page: HTMLElement, instance: Instance<Found>): void {
  let isMeant = true;
  let writing = 0;
  let resting = 0;
  const write = () => {
    clearTimeout(writing);
    const address = searchAddress(location.pathname, {
      term: instance.searchTerm,
      chosen: instance.searchFilters,
    });
    if (address === location.pathname + location.search) return;
    if (isMeant) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    isMeant = false;
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      isMeant = true;
    }, meant);
  };
  const read = () => {
    clearTimeout(writing);
    const { term, chosen } = readSearch(location.search);
    const field = page.querySelector('input');
    if (field) field.value = term;
    instance.triggerSearchWithFilters(term, chosen);
    return field;
  };

  instance.on('search', () => {
    clearTimeout(writing);
    writing = window.setTimeout(write, pause);
  });
  addEventListener('popstate', () => {
    isMeant = true;
    read();
  });
  // Who comes back from a hit is where they left.
  page.addEventListener('search-followed', (event) => {
    write();
    history.replaceState({ followed: (event as CustomEvent<string>).detail }, '');
  });
  const { followed } = (history.state ?? {}) as { followed?: string };
  if (followed) {
    page.addEventListener(
      'search-settled',
      () => {
        [...page.querySelectorAll<HTMLAnchorElement>('.search-groups a')]
          .find(({ href }) => href === followed)
          ?.focus();
      },
      { once: true },
    );
  }
  const field = read();
  if (!followed && !instance.searchTerm) field?.focus();
}
