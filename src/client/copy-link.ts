/** A click on a heading's link copies its address, and still goes there. */
document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.heading-link') : null;
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  void navigator.clipboard.writeText(link.href).then(
    () => {
      say(link.closest<HTMLElement>('[data-copied]')?.dataset.copied ?? '');
      link.classList.add('copied');
      setTimeout(() => {
        link.classList.remove('copied');
      }, 1500);
    },
    () => undefined,
  );
});

/** Tells screen readers, in one region for the whole page. */
function say(text: string) {
  const known = document.getElementById('announcements');
  const region = known ?? document.body.appendChild(document.createElement('div'));
  region.id = 'announcements';
  region.className = 'unseen';
  region.setAttribute('role', 'status');
  region.textContent = text;
}
