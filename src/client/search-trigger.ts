/**
 * The way to search: the link in the header opens it in place, as do "/" and Ctrl or Cmd with K.
 * Nothing of it is loaded before the reader moves to it.
 */
let loading: Promise<typeof import('./search.ts')> | undefined;
const load = () => (loading ??= import('./search.ts'));

class SearchTrigger extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    const bundle = this.dataset.bundle ?? '';
    const language = document.documentElement.lang;
    const open = () =>
      void load().then(({ openModal }) => {
        openModal(bundle, language);
      });
    for (const intent of ['pointerenter', 'focusin']) {
      this.addEventListener(
        intent,
        () =>
          void load().then(({ prepare }) => {
            prepare(bundle, language);
          }),
        {
          once: true,
        },
      );
    }
    link?.addEventListener('click', (event) => {
      // A page that is itself the search, or a click that asks for a new tab, goes to the address.
      if (event.metaKey || event.ctrlKey || event.shiftKey || document.querySelector('search-page')) return;
      event.preventDefault();
      open();
    });
    document.addEventListener('keydown', (event) => {
      const slash =
        event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !commandK) return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>('search-page input');
      if (field) field.focus();
      else open();
    });
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

customElements.define('search-trigger', SearchTrigger);

const page = document.querySelector<HTMLElement>('search-page');
if (page)
  void load().then(({ fillPage }) => {
    fillPage(page);
  });
