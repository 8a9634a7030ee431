/** A button that goes round the themes: the system's own, light, dark. The choice is kept on the device. */
type Theme = 'system' | 'light' | 'dark';
const order: readonly Theme[] = ['system', 'light', 'dark'];

class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.#show();
    this.querySelector('button')?.addEventListener('click', () => {
      const next = order[(order.indexOf(this.#theme) + 1) % order.length] ?? 'system';
      const root = document.documentElement;
      if (next === 'system') delete root.dataset.theme;
      else root.dataset.theme = next;
      try {
        if (next === 'system') localStorage.removeItem('theme');
        else localStorage.setItem('theme', next);
      } catch {
        // Storage may be refused; the choice then lasts as long as the page.
      }
      this.#show();
    });
  }

  get #theme(): Theme {
    const theme = document.documentElement.dataset.theme;
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  }

  #show() {
    const label = `${this.dataset.label ?? ''}: ${this.dataset[this.#theme] ?? ''}`;
    const button = this.querySelector('button');
    button?.setAttribute('aria-label', label);
    button?.setAttribute('title', label);
    button?.setAttribute('data-theme', this.#theme);
  }
}

customElements.define('theme-switch', ThemeSwitch);
