/** Passes the words of a search on to the page that a hit leads to, on this device and for a short while. */

export interface Handed {
  /** The address that they are for. */
  to: string;
  words: readonly string[];
  /** What the button says that takes their marks away. */
  clear: string;
  /** Address of the stylesheet that dresses both. */
  styles: string;
}

export const key = 'found';
const shelfLife = 60_000;

/** Not in the address, which stays fit to be shared; and for new tabs too, which have a session of their own. */
export function handOver(handed: Handed): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...handed, until: Date.now() + shelfLife }));
  } catch {
    // The page is found all the same.
  }
  // A place of this very page is reached without loading one.
  setTimeout(() => document.dispatchEvent(new Event('search-arrived')));
}

/** What was handed to this address, once. */
export function takeOver(): Handed | undefined {
  try {
    const handed = JSON.parse(localStorage.getItem(key) ?? 'null') as (Handed & { until: number }) | null;
    if (!handed) return undefined;
    const isHere = handed.to === location.href;
    const isFresh = handed.until > Date.now();
    if (isHere || !isFresh) localStorage.removeItem(key);
    return isHere && isFresh ? handed : undefined;
  } catch {
    return undefined;
  }
}
