import type { SearchTrigger } from './search-trigger.ts';

/** Fills the page of search as soon as it is there; without a connection it says so, and tries again when that is back. */
function fill(page: HTMLElement, trigger: SearchTrigger, failed: HTMLElement): void {
  trigger
    .load()
    .then((search) => search.fillPage(page, trigger))
    .then(
      () => {
        failed.hidden = true;
      },
      () => {
        failed.hidden = false;
        addEventListener(
          'online',
          () => {
            fill(page, trigger, failed);
          },
          { once: true },
        );
      },
    );
}

const page = document.querySelector<HTMLElement>('search-page');
const trigger = document.querySelector<SearchTrigger>('search-trigger');
const failed = page?.querySelector<HTMLElement>('.search-unloaded');
if (page && trigger && failed)
  void customElements.whenDefined('search-trigger').then(() => {
    fill(page, trigger, failed);
  });
