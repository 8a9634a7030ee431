/** Fills the page of search as soon as it is there; without a connection it says so, and tries again when that is back. */
function fill(page: HTMLElement, trigger: HTMLElement, failed: HTMLElement): void {
  import('./search.ts')
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
const trigger = document.querySelector<HTMLElement>('search-trigger');
const failed = page?.querySelector<HTMLElement>('.search-unloaded');
if (page && trigger && failed) fill(page, trigger, failed);
