/**
 * The way to search: the link in the header opens it in place, as do "/" and Ctrl or Cmd with K.
 * Nothing of it is loaded before the reader moves to it.
 */
type Search = typeof import('./search.ts');
const keyName = 'search-key';

export class SearchTrigger extends HTMLElement {
  /** Says that search cannot be loaded. */
  #note: HTMLElement | undefined;
  #isOpening = false;
  #loading: Promise<Search> | undefined;

  connectedCallback() {
    this.#showKey();
    for (const intent of ['pointerenter', 'touchstart', 'focusin']) {
      this.addEventListener(intent, () => void this.#prepare(), { once: true, passive: true });
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
        event.key === '/' &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !isTyping(event.target) &&
        this.isKeyOn;
      const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !commandK) return;
      event.preventDefault();
      this.#open();
    });
  }

  /**
   * Whether "/" opens search: one letter alone may be typed or spoken by mistake, so it can be turned off (WCAG 2.2,
   * success criterion 2.1.4). Ctrl or Cmd with K stays.
   */
  get isKeyOn(): boolean {
    try {
      return !localStorage.getItem(keyName);
    } catch {
      return true;
    }
  }

  set isKeyOn(on) {
    try {
      if (on) localStorage.removeItem(keyName);
      else localStorage.setItem(keyName, 'off');
    } catch {
      // Where nothing is kept, it stays on.
    }
    this.#showKey();
  }

  /** The sign of the key keeps its place, so that nothing moves. */
  #showKey() {
    const sign = this.querySelector('kbd');
    if (sign) sign.style.visibility = this.isKeyOn ? '' : 'hidden';
  }

  load(): Promise<Search> {
    return (this.#loading ??= import('./search.ts').catch((error: unknown) => {
      // The connection may be back the next time.
      this.#loading = undefined;
      throw error;
    }));
  }

  async #prepare() {
    try {
      (await this.load()).prepare(this);
    } catch {
      // Told when it is asked for.
    }
  }

  /** Opens search in place; the page that is itself the search has its field already. */
  #open() {
    const page = document.querySelector('search-page');
    if (page) {
      page.querySelector('input')?.focus();
      return;
    }
    if (this.#isOpening) return;
    this.#isOpening = true;
    const typed = typedMeanwhile();
    this.load()
      .then((search) => search.openModal(this, typed))
      .then(
        () => this.#note?.hidePopover(),
        () => {
          typed();
          this.#fail();
        },
      )
      .finally(() => {
        this.#isOpening = false;
      });
  }

  /** Until the connection is back, or the reader has seen it. */
  #fail() {
    this.#note ??= this.appendChild(document.createElement('p'));
    this.#note.popover = 'auto';
    this.#note.role = 'alert';
    this.#note.textContent = this.dataset.failed ?? '';
    this.#note.showPopover();
    const again = () => {
      if (this.#note?.matches(':popover-open')) this.#open();
    };
    addEventListener('online', again, { once: true });
  }
}

/** Keeps what is typed until there is a field for it. @returns what ends that and tells it. */
function typedMeanwhile(): () => string {
  let text = '';
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === 'Backspace') text = text.slice(0, -1);
    else if (event.key.length === 1) text += event.key;
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', keep);
  return () => {
    document.removeEventListener('keydown', keep);
    return text;
  };
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

customElements.define('search-trigger', SearchTrigger);
