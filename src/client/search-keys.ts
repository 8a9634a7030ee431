/**
 * The keyboard: from the field down into the hits and back, to the first and last of them, and whatever is typed there
 * goes to the field.
 */
import { find } from './search-element.ts';
import type { Instance } from './search-pagefind.ts';

const stopsOf = '.search-title, .search-rest > summary, .search-more, .search-stop';

export function connectKeys(root: HTMLElement, instance: Instance): void {
  const field = () => root.querySelector('input');
  const stops = () =>
    [...root.querySelectorAll<HTMLElement>(stopsOf)].filter((stop) => stop.checkVisibility());
  /** Who goes down before the answer is there is led to its first hit, not to one of those that it replaces. */
  let isWaiting = false;

  const enter = () => {
    isWaiting = root.ariaBusy === 'true';
    if (!isWaiting) stops()[0]?.focus();
  };
  root.addEventListener('search-settled', () => {
    if (isWaiting) enter();
  });
  // Each letter is asked for at once. The field of the interface would wait a while first, and is told to wait for ever.
  root.addEventListener('input', ({ target }) => {
    isWaiting = false;
    const input = field();
    if (input && target === input) instance.triggerSearch(input.value);
  });

  /** @returns whether the key is dealt with. */
  function fromField(event: KeyboardEvent): boolean {
    const isDown = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.isComposing);
    if (isDown) enter();
    return isDown;
  }

  function fromStop(event: KeyboardEvent, all: readonly HTMLElement[], at: number): boolean {
    const ways: Partial<Record<string, HTMLElement | null | undefined>> = {
      ArrowDown: all[at + 1] ?? all[at],
      ArrowUp: all[at - 1] ?? field(),
      Home: all[0],
      End: all.at(-1),
      '/': field(),
    };
    // A modal closes at this key.
    if (!root.querySelector('dialog')) ways.Escape = field();
    const to = ways[event.key];
    to?.focus();
    // With the focus there, the key itself writes into the field, or takes a letter away.
    const isTyped = /^[^ ]$/u.test(event.key);
    if (!to && (isTyped || event.key === 'Backspace')) field()?.focus();
    return !!to;
  }

  // The keys that are of use where the focus is stand in the foot of the modal.
  const list = find(root, 'search-groups');
  list.addEventListener('focusin', () => {
    for (const [label, word] of [
      ['↑↓', 'keyboard_navigate'],
      ['↵', 'keyboard_select'],
      ['/', 'keyboard_search'],
    ] as const) {
      instance.registerShortcut({ label, description: instance.translate(word) }, list);
    }
  });
  list.addEventListener('focusout', () => {
    instance.deregisterAllShortcuts(list);
  });

  // Before the elements of the interface, which know fewer keys.
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
      const all = stops();
      const at = all.indexOf(event.target);
      const isDone = event.target === field() ? fromField(event) : at >= 0 && fromStop(event, all, at);
      if (!isDone) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
