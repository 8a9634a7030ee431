/** What is read from a built file: where it leads, and the ids that it has and names. */

/** An address or an id, with the place that it stands at. */
export interface Found {
  /** As written. */
  value: string;
  /** What it stands in, short enough to be told: `<a href="/x/#y">text</a>`. */
  element: string;
  /** Ids of the elements around it, the nearest first. */
  within: readonly string[];
}

export interface BuiltFile {
  /** Its path below the output folder, with forward slashes. */
  file: string;
  ids: readonly Found[];
  /** Addresses in links, pictures, scripts and styles. */
  addresses: readonly Found[];
  /** Ids of the same page that attributes name: `aria-labelledby`, `popovertarget` and the like. */
  idRefs: readonly Found[];
}

/** A file that has nothing but addresses, each with the words that tell where it stands. */
export function addressesOnly(
  file: string,
  found: readonly (readonly [value: string, element: string])[],
): BuiltFile {
  return {
    file,
    ids: [],
    addresses: found.map(([value, element]) => ({ value, element, within: [] })),
    idRefs: [],
  };
}

/** Text that is a whole address: with a scheme that the web is served by, or from the root of a host. */
export const wholeAddress = /^(?:https?:\/\/|\/(?!\/))\S*$/;

/** Cuts what would be too long to tell. */
export function shorten(text: string, length = 80): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** An address that names something (`<id>` of Atom, `@id` of JSON-LD): its fragment may tell it from others and lead nowhere. */
export function pageOf(name: string): string {
  return name.replace(/#.*$/, '');
}
