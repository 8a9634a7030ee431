/** Notes that citations open: they are read at once, and do not stay in the way of what has the focus next. */

const isNote = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches('.references [popover]');

// The event does not bubble.
document.addEventListener(
  'toggle',
  (event) => {
    const { target } = event;
    if (!isNote(target)) return;
    // In its list it is an entry like others; open, it is a dialog that has the name of what opened it.
    const isOpen = event.newState === 'open';
    target.role = isOpen ? 'dialog' : null;
    target.ariaLabel = isOpen
      ? (document.querySelector(`[popovertarget=${target.id}]`)?.textContent ?? null)
      : null;
    if (!isOpen) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  },
  { capture: true },
);

document.addEventListener('focusin', ({ target }) => {
  const note = document.querySelector<HTMLElement>('.references :popover-open');
  const isOpener = target instanceof HTMLButtonElement && target.popoverTargetElement === note;
  if (note && target instanceof Node && !note.contains(target) && !isOpener) note.hidePopover();
});
