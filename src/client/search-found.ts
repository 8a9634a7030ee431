/**
 * Marks the words of a search in the section that a hit led to. The marks are painted, not put into the page; they
 * belong to this visit, so that they are there again on reload and on going back, and nowhere else.
 */
import { takeOver, type Handed } from './search-hand-over.ts';
import { rangesOf } from './search-ranges.ts';
import { stylesheet } from './stylesheet.ts';

const name = 'found';

export function arrive(): void {
  const handed = takeOver();
  const state = history.state as { found?: Handed } | null;
  if (handed) history.replaceState({ ...state, found: handed }, '');
  const found = handed ?? state?.found;
  clear();
  // Browsers without this can do without.
  if (!found || !('highlights' in CSS)) return;
  const ranges = rangesOf(section(), found.words);
  if (ranges.length === 0) return;
  CSS.highlights.set(name, new Highlight(...ranges));
  offer(found);
}

/** What the address names: with a heading all that stands under it; without a place the whole page. */
function section(): Range {
  const range = document.createRange();
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  range.selectNodeContents(place ?? document.querySelector('main') ?? document.body);
  const level = /^H([1-6])$/.exec(place?.tagName ?? '')?.[1];
  if (!place || !level) return range;
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, h5, h6)')];
  const next = headings
    .slice(headings.indexOf(place) + 1)
    .find(({ tagName }) => Number(tagName.slice(1)) <= Number(level));
  if (next) range.setEndBefore(next);
  else range.setEndAfter(document.querySelector('main') ?? document.body);
  return range;
}

let button: HTMLButtonElement | undefined;

function offer({ clear: label, styles }: Handed): void {
  // Without it the button has the browser's own dress.
  void stylesheet(styles).catch(() => undefined);
  button = document.createElement('button');
  button.type = 'button';
  button.className = 'found-clear';
  button.textContent = label;
  button.addEventListener('click', forget);
  document.body.append(button);
}

function clear(): void {
  if (button) CSS.highlights.delete(name);
  button?.remove();
  button = undefined;
}

function forget(): void {
  const { found, ...rest } = history.state as { found?: Handed };
  if (found) history.replaceState(rest, '');
  clear();
}

addEventListener('hashchange', arrive);
document.addEventListener('keydown', ({ key, defaultPrevented }) => {
  const isTaken = defaultPrevented || document.querySelector('dialog[open], :popover-open');
  if (key === 'Escape' && button && !isTaken) forget();
});
