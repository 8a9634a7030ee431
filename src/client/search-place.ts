/** Brings the markup of search to life, in the modal and on its page alike. */
import type { Found } from './search-ask.ts';
import { connectChoices } from './search-choices.ts';
import { handOver } from './search-hand-over.ts';
import { find } from './search-element.ts';
import { connectKey } from './search-key.ts';
import { connectKeys } from './search-keys.ts';
import type { Instance } from './search-pagefind.ts';
import { connectRecent } from './search-recent.ts';
import { connectView } from './search-view.ts';

/** @param settings where the bundle is, and the stylesheet, which marks the words on the page that a hit leads to. */
export function connect(root: HTMLElement, instance: Instance<Found>, settings: DOMStringMap): void {
  const { bundle = '', styles = '' } = settings;
  connectKeys(root, instance);
  connectKey(find(root, 'search-key'));
  connectChoices(root, instance);
  connectView(root, instance, bundle.replace(/pagefind\/$/, ''));
  const keep = connectRecent(root, (term) => {
    const field = root.querySelector('input');
    if (field) field.value = term;
    instance.triggerSearch(term);
    field?.focus();
  });
  // Heard before that key leads on.
  root.addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key === 'Enter' && target instanceof HTMLInputElement) keep(target.value);
    },
    { capture: true },
  );
  for (const kind of ['click', 'auxclick']) {
    root.addEventListener(kind, (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const item = link?.closest('.search-hit, .search-group, .search-card');
      if (!link || !item || !(event instanceof MouseEvent)) return;
      keep(instance.searchTerm);
      const marked = [...item.querySelectorAll('mark')].map(({ textContent }) => textContent);
      const words = [...marked, ...instance.searchTerm.split(/\s+/)];
      handOver({
        to: link.href,
        words,
        clear: root.querySelector<HTMLElement>('[data-clear]')?.dataset.clear ?? '',
        styles,
      });
      const isElsewhere = event.button > 0 || event.metaKey || event.ctrlKey || event.shiftKey;
      if (!isElsewhere) root.dispatchEvent(new CustomEvent('search-followed', { detail: link.href }));
    });
  }
}
