/** The buttons beside what the page of citations shows: copy it, or keep it as a file. */
import { announce, tick } from './announce.ts';
import { copyElement } from './copy-text.ts';

for (const buttons of document.querySelectorAll<HTMLElement>('.cite-buttons')) {
  buttons.hidden = false;
  buttons.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const text = document.getElementById(button?.dataset.copy ?? '');
    if (!button || !text) return;
    if (button.dataset.file) keep(button.dataset.file, text.textContent);
    else copy(text, button);
  });
}

/** Where copying is refused, the text is selected, and the keys for copying work. */
function copy(text: HTMLElement, button: HTMLElement): void {
  copyElement(text).then(
    () => {
      announce(text.dataset.copied ?? '');
      tick(button);
    },
    () => getSelection()?.selectAllChildren(text),
  );
}

function keep(name: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.click();
  URL.revokeObjectURL(link.href);
}
