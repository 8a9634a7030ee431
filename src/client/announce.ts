/** Tells screen readers, in the one region that every page has from the start: what comes with its words is often missed. */
export function announce(text: string): void {
  document.getElementById('announcements')?.replaceChildren(text);
}

/** Shows on a control that what it stands for was copied. */
export function tick(control: Element): void {
  control.classList.add('copied');
  setTimeout(() => {
    control.classList.remove('copied');
  }, 1500);
}
