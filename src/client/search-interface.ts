/** Loads Pagefind's Component UI and our dress for it, once and only when search is wanted. */
import type { Found } from './search-ask.ts';
import type { Backend, Instance } from './search-pagefind.ts';
import { stylesheet } from './stylesheet.ts';

let loading: Promise<void> | undefined;
let tries = 0;

/** @param settings where the bundle and the stylesheet are. */
export function loadInterface({ bundle = '/pagefind/', styles = '' }: DOMStringMap): Promise<void> {
  // A module that failed once may be remembered as failed; another address is asked for anew.
  const again = tries > 0 ? `?${String(tries)}` : '';
  loading ??= Promise.all([
    stylesheet(styles),
    import(/* @vite-ignore */ `${bundle}pagefind-component-ui.js${again}`),
  ]).then(
    () => undefined,
    (error: unknown) => {
      // The connection may be back the next time.
      loading = undefined;
      tries += 1;
      throw error;
    },
  );
  return loading;
}

/** The one instance that all elements of a page share. It asks us instead of loading Pagefind itself. */
export function makeInstance(backend: Backend<Found>): Instance<Found> {
  const instance = window.PagefindComponents.configureInstance<Found>('site');
  instance.__pagefind__ = backend;
  // It would tell of each letter, and of each count a second time: ours are told once, when they have settled.
  instance.announce = () => undefined;
  return instance;
}
