/** Whether words of a search are to be marked on this page: what marks them is loaded only then. */
const look = () => {
  try {
    if (!localStorage.getItem('found') && !(history.state as { found?: unknown } | null)?.found) return;
  } catch {
    return;
  }
  // Not loaded, as when one leaves meanwhile, the words stay unmarked.
  void import('./search-found.ts').then(
    ({ arrive }) => {
      arrive();
    },
    () => undefined,
  );
};
look();
document.addEventListener('search-arrived', look);
