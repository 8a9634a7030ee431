/** A click on a link that says what it copied copies its address, and still goes there if that is on this page. */

// What copies and leads nowhere is a button; `cite-trigger.ts` gives all of them their key.
for (const link of document.querySelectorAll('a[data-copied]:not([href*="#"])')) link.role = 'button';

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a.heading-link:not([data-cite]), a[data-copied]')
      : null;
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const leaves = !link.hash;
  if (leaves) event.preventDefault();
  Promise.all([import('./announce.ts'), navigator.clipboard.writeText(link.href)]).then(
    ([{ announce, tick }]) => {
      announce(link.closest<HTMLElement>('[data-copied]')?.dataset.copied ?? '');
      tick(link);
    },
    () => {
      if (leaves) location.assign(link.href);
    },
  );
});
