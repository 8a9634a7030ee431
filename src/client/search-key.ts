/** The button of search that turns off the key "/", and on again. */
import type { SearchTrigger } from './search-trigger.ts';

export function connectKey(button: HTMLElement): void {
  const trigger = document.querySelector<SearchTrigger>('search-trigger');
  if (!trigger) return;
  const show = () => {
    button.textContent = (trigger.isKeyOn ? button.dataset.on : button.dataset.off) ?? '';
  };
  button.addEventListener('click', () => {
    trigger.isKeyOn = !trigger.isKeyOn;
    show();
  });
  show();
}
