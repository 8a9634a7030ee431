/**
 * Previews of links: what a link leads to, shown beside it on hover, focus or a long press. Here is only what every
 * page loads: the switch at its foot, and a watch for the first sign that a preview may be wanted.
 */
const signs = ['pointerover', 'pointerdown', 'pointerup', 'pointercancel', 'focusin'] as const;
const key = 'previews';

export class LinkPreviews extends HTMLElement {
  #isOn = stored() !== 'off';
  #loading: Promise<void> | undefined;
  /** What happened last, for the module that is being loaded. */
  #last: Event | undefined;

  connectedCallback() {
    this.hidden = false;
    this.on = this.#isOn;
    this.querySelector('button')?.addEventListener('click', () => {
      this.on = !this.#isOn;
    });
    for (const sign of signs) document.addEventListener(sign, this.#hear);
  }

  /** Off stays off, on every page, until it is turned on again. */
  get on(): boolean {
    return this.#isOn;
  }

  set on(on: boolean) {
    this.#isOn = on;
    const button = this.querySelector('button');
    if (button) button.textContent = this.dataset[on ? 'on' : 'off'] ?? '';
    try {
      if (on) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
    } catch {
      // Storage may be refused; the choice then lasts as long as the page.
    }
  }

  readonly #hear = (event: Event) => {
    if (!this.#isOn || isSparing() || !(event.target instanceof Element)) return;
    if (!this.#loading && !event.target.closest('main a[href]')) return;
    this.#last = event;
    this.#loading ??= import('./previews.ts').then(
      ({ start }) => {
        for (const sign of signs) document.removeEventListener(sign, this.#hear);
        start(this, this.#last);
      },
      () => {
        // The connection may be back the next time.
        this.#loading = undefined;
      },
    );
  };
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whoever saves data gets what is asked for, and nothing on suspicion. */
function isSparing(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

customElements.define('link-previews', LinkPreviews);
