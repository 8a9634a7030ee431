/** The searches that were of use, kept on this device only, and not at all where it keeps nothing. */
import { element, find } from './search-element.ts';

const key = 'searches';
const most = 8;

/** @throws where the device refuses. */
function read(): string[] {
  const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
  return Array.isArray(kept) ? kept.filter((term) => typeof term === 'string').slice(0, most) : [];
}

function write(terms: readonly string[]): void {
  if (terms.length > 0) localStorage.setItem(key, JSON.stringify(terms));
  else localStorage.removeItem(key);
}

/**
 * Shows the list, newest first; each can be searched again and removed.
 * @param search what searches for one of them again.
 * @returns what keeps one more.
 */
export function connectRecent(root: HTMLElement, search: (term: string) => void): (term: string) => void {
  const box = find(root, 'search-recent');
  const list = find(box, 'search-recents');
  const change = (by: (terms: string[]) => string[]) => {
    try {
      write(by(read()));
    } catch {
      // It is no harm to forget.
    }
    show();
  };
  const show = () => {
    let terms: string[] = [];
    try {
      terms = read();
    } catch {
      // What cannot be read is as good as none.
    }
    list.replaceChildren(...terms.map(item));
    box.hidden = terms.length === 0;
  };
  const item = (term: string) => {
    const again = element('button', 'search-stop', term);
    again.addEventListener('click', () => {
      search(term);
    });
    const remove = element('button', 'search-remove', '×');
    remove.ariaLabel = (list.dataset.remove ?? '').replace('{}', term);
    remove.addEventListener('click', () => {
      const at = [...list.children].indexOf(made);
      change((terms) => terms.filter((other) => other !== term));
      const left = list.children[Math.min(at, list.children.length - 1)];
      (left?.querySelector<HTMLElement>('.search-remove') ?? root.querySelector('input'))?.focus();
    });
    again.type = remove.type = 'button';
    const made = element('li', '', again, remove);
    return made;
  };
  find(box, 'search-forget').addEventListener('click', () => {
    change(() => []);
    root.querySelector('input')?.focus();
  });
  show();
  return (term) => {
    const kept = term.trim().slice(0, 100);
    if (kept) change((terms) => [kept, ...terms.filter((other) => other !== kept)].slice(0, most));
  };
}
