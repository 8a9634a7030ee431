/**
 * The way to search: the link in the header opens it in place, as do "/" and Ctrl or Cmd with K.
 * Nothing of it is loaded before the reader moves to it.
 */
let loading: Promise<typeof import('./search.ts')> | undefined;
const load = () => (loading ??= import('./search.ts'));

class SearchTrigger extends HTMLElement {
  connectedCallback() {
    const page = document.querySelector<HTMLElement>('search-page');
    if (page) void load().then(({ fillPage }) => fillPage(page, this));
    for (const intent of ['pointerenter', 'focusin']) {
      this.addEventListener(intent, () => void this.#prepare(), { once: true });
    }
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => {
      // A click that asks for a new tab goes to the address.
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      // Not every browser does this for links; it is where the focus comes back to.
      link.focus();
      this.#open();
    });
    document.addEventListener('keydown', (event) => {
      const slash =
        event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !commandK) return;
      event.preventDefault();
      this.#open();
    });
  }

  async #prepare() {
    const { prepare } = await load();
    prepare(this);
  }

  /** Opens search in place; the page that is itself the search has its field already. */
  #open() {
    const field = document.querySelector<HTMLInputElement>('search-page input');
    if (field) field.focus();
    else if (!document.querySelector('search-page')) void load().then(({ openModal }) => openModal(this));
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

customElements.define('search-trigger', SearchTrigger);
