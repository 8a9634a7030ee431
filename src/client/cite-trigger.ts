/**
 * The links to pages of citations open a menu of the same in place. It is loaded when a reader moves to one of them.
 * They are menu buttons then, since a menu is what arrow keys and screen readers know for a list of actions that ends
 * with one of them.
 */
const loadMenu = () => import('./cite-menu.ts');

for (const link of document.querySelectorAll('a[data-cite]')) {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'menu');
  link.setAttribute('aria-expanded', 'false');
}

/** What was selected before a press took the selection away, and whether the press closes the open menu. */
let pressed: { selection: Range | undefined; isOpen: boolean } | undefined;

document.addEventListener('pointerdown', (event) => {
  const link = linkOf(event);
  pressed = link && { selection: selectedNow(), isOpen: link.ariaExpanded === 'true' };
  if (link) void loadMenu();
});

document.addEventListener('focusin', (event) => {
  if (linkOf(event)) void loadMenu();
});

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const link = key === ' ' && target instanceof Element && target.closest<HTMLElement>('a[role=button]');
  if (!link) return;
  event.preventDefault();
  link.click();
});

document.addEventListener('click', (event) => {
  const link = linkOf(event);
  // A click that asks for a new tab goes to the page.
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const before = pressed;
  pressed = undefined;
  if (before?.isOpen) return;
  void loadMenu().then(
    ({ openMenu }) => openMenu(link, before ? before.selection : selectedNow()),
    () => {
      location.assign(link.href);
    },
  );
});

function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  return target instanceof Element
    ? (target.closest<HTMLAnchorElement>('a[data-cite]') ?? undefined)
    : undefined;
}

function selectedNow(): Range | undefined {
  const selection = getSelection();
  return selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : undefined;
}
