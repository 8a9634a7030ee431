/** The menu beside a heading or an event: copies a link or a citation, taken from the page that the link leads to. */
import { announce, tick } from './announce.ts';
import { copyElement } from './copy-text.ts';
import { part } from './part.ts';
import { addressOfWords } from './selected-words.ts';

/**
 * Opens the menu of a link; where it cannot be loaded, the page it stands on.
 * @param selection what was selected when the link was pressed.
 */
export async function openMenu(link: HTMLAnchorElement, selection: Range | undefined): Promise<void> {
  const template = await part(link.href, '#cite-menu');
  if (!(template instanceof HTMLTemplateElement)) {
    location.assign(link.href);
    return;
  }
  const parts = document.importNode(template.content, true);
  await dress(parts.querySelector('link'));
  const menu = parts.querySelector<HTMLElement>('[role=menu]');
  const refused = parts.querySelector<HTMLElement>('.cite-refused');
  if (!menu || !refused) return;
  const { ownerDocument: page } = template;
  const address = page.getElementById('cite-address')?.textContent ?? '';
  const words = selection && addressOfWords(selection, address);
  const selected = menu.querySelector<HTMLElement>('.cite-selected');
  if (!words) selected?.remove();
  menu.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    const held = page.getElementById(button.dataset.copy ?? '') ?? holding(button, words ?? '');
    menu.hidePopover();
    copyElement(held).then(
      () => {
        announce(held.dataset.copied ?? '');
        tick(link);
      },
      () => {
        showRefused(link, refused, held.textContent);
      },
    );
  });
  menu.addEventListener('keydown', (event) => {
    move(event, menu);
  });
  link.after(menu);
  mark(link, menu);
  // Where the focus comes back to; not every browser focuses a link that is pressed.
  link.focus();
  menu.showPopover();
  itemsOf(menu)[0]?.focus();
}

/** An element of its own for what stands on no page. */
function holding({ dataset }: HTMLElement, text: string): HTMLElement {
  const held = document.createElement('p');
  held.textContent = text;
  held.dataset.copied = dataset.copied;
  return held;
}

let dressed: Promise<unknown> | undefined;

/** Loads the stylesheet of the menu, once. */
function dress(link: HTMLLinkElement | null): Promise<unknown> {
  return (dressed ??= new Promise((done) => {
    if (!link) {
      done(undefined);
      return;
    }
    // A menu without its looks still works.
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  }));
}

/** Keeps a link and what it opened together: the place, the state, and the end of both. */
function mark(link: HTMLElement, popover: HTMLElement): void {
  link.classList.add('cite-open');
  link.ariaExpanded = 'true';
  popover.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return;
    popover.remove();
    // The next one may be open already.
    if (document.querySelector('.cite-menu')) return;
    link.classList.remove('cite-open');
    link.ariaExpanded = 'false';
  });
}

/** Keys of a menu, as the ARIA Authoring Practices have them. */
function move(event: KeyboardEvent, menu: HTMLElement): void {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: -1,
  };
  // The focus goes back to the link, and on from there.
  if (event.key === 'Tab') menu.hidePopover();
  const next = to[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

/** Where copying is refused, the text is shown, selected. */
function showRefused(link: HTMLElement, refused: HTMLElement, text: string): void {
  const field = refused.querySelector('textarea');
  if (!field) return;
  link.after(refused);
  mark(link, refused);
  refused.showPopover();
  field.value = text;
  field.focus();
  field.select();
}
