/** Tells screen readers, in one region for the whole page. */
export function announce(text: string): void {
  const known = document.getElementById('announcements');
  const region = known ?? document.body.appendChild(document.createElement('div'));
  region.id = 'announcements';
  region.className = 'unseen';
  region.setAttribute('role', 'status');
  region.textContent = text;
}

/** Shows on a control that what it stands for was copied. */
export function tick(control: Element): void {
  control.classList.add('copied');
  setTimeout(() => {
    control.classList.remove('copied');
  }, 1500);
}
