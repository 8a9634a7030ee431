/** What left a page still has its old address there: a reader who comes by it goes straight to where it is now. */

/** The links of the item that the address names; on a page that is gone, of its own line where the address names none. */
function linksNamed(): HTMLAnchorElement[] {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const place = named?.closest('.moved li') ?? document.querySelector('.moved-page');
  return [...(place?.querySelectorAll('a') ?? [])];
}

function go(): void {
  const [only, ...others] = linksNamed();
  // What was split has several: the reader chooses.
  if (only && others.length === 0) location.replace(only.href);
}

go();
addEventListener('hashchange', go);
