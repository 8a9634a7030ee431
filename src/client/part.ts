/**
 * A part of another page of this site: what some pages have and others ask for stands once, as HTML made at build, and
 * is read when it is wanted.
 */
const pages = new Map<string, Promise<Document | undefined>>();

/**
 * The first element of a page that a selector finds: the same one each time, so that whoever places it twice clones it.
 * A page is loaded once and kept.
 *
 * @returns undefined where the page cannot be loaded or has no such element. What could not be loaded is tried again
 *   the next time: the connection may be back.
 */
export async function part(address: string, selector: string): Promise<HTMLElement | undefined> {
  // A fragment is no part of what is loaded.
  const [page = ''] = address.split('#');
  const reading = pages.get(page) ?? read(page);
  pages.set(page, reading);
  const found = await reading;
  if (!found) pages.delete(page);
  return found?.querySelector<HTMLElement>(selector) ?? undefined;
}

async function read(address: string): Promise<Document | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return undefined;
  }
}
