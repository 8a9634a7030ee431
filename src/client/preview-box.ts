/** The box that a preview stands in: how it is made, and where it is put. */
import { announce } from './announce.ts';
import type { Link } from './preview-target.ts';

/** Between a link and its preview, and between that and the edge of the window. */
const [gap, edge] = [6, 8];

/**
 * Shows a card beside a link.
 *
 * Its role is `group`, with a name. A tooltip may hold nothing that takes the focus, and this holds links; a dialog,
 * even one that is not modal, takes the focus when it opens, and a preview must not. `aria-details` is what ARIA has for
 * an element that tells more of another and has a structure of its own. The name is all that is read out.
 *
 * @param card says in its `data-` what a preview is called, and how one is rid of previews.
 * @param stop called when the reader turns previews off in it.
 */
export function showBox(link: Link, card: HTMLElement, stop: () => void): HTMLElement {
  const { preview = '', stop: off = '', stopped = '' } = card.dataset;
  const box = document.createElement('div');
  const shown = document.importNode(card, true);
  const title = shown.querySelector('h1');
  const button = document.createElement('button');
  box.id = `preview-${document.querySelectorAll('.preview').length}`;
  box.className = 'preview';
  box.popover = 'manual';
  box.role = 'group';
  box.ariaLabel = `${preview}: ${title?.textContent ?? ''}`;
  // It is no part of the outline of this page.
  title?.setAttribute('role', 'presentation');
  button.type = 'button';
  button.textContent = off;
  button.addEventListener('click', () => {
    const text = document.createElement('p');
    text.className = 'preview-off';
    text.textContent = stopped;
    stop();
    // As high as it was, so that the pointer is still in it.
    box.style.minHeight = `${box.offsetHeight}px`;
    box.replaceChildren(text);
    announce(stopped);
  });
  shown.querySelector('.card-place')?.append(button);
  box.append(shown);
  // Not beside the link, whose surroundings would dress it. The focus goes from the link into it all the same.
  document.body.append(box);
  box.showPopover(link instanceof HTMLElement ? { source: link } : {});
  link.setAttribute('aria-details', box.id);
  place(box, link.getBoundingClientRect());
  return box;
}

/** Below the link, or above it where there is more room; never over it. What is too long for that scrolls. */
function place(box: HTMLElement, link: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const [above, below] = [link.top - gap - edge, clientHeight - link.bottom - gap - edge];
  const isBelow = box.offsetHeight <= below || below >= above;
  const height = Math.min(box.offsetHeight, isBelow ? below : above);
  const left = Math.max(edge, Math.min(link.left, clientWidth - box.offsetWidth - edge));
  const top = isBelow ? link.bottom + gap : link.top - gap - height;
  box.style.cssText = `left: ${left + scrollX}px; top: ${top + scrollY}px; max-height: ${height}px`;
}
