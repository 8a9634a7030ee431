/** Which attributes lead somewhere, and which name ids of their own page (HTML's index of attributes, WAI-ARIA 1.2, SVG 2). */
import { cssAddresses } from './css.ts';
import { wholeAddress } from './built.ts';

/** Attributes with one address, on whatever element. */
const addressAttributes = new Set([
  'href',
  'xlink:href',
  'src',
  'poster',
  'action',
  'formaction',
  'cite',
  'manifest',
]);

/** Attributes with several, each followed by a width or a density. */
const setAttributes = new Set(['srcset', 'imagesrcset']);

const idAttributes = new Set([
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'commandfor',
  // Our own: what a button copies.
  'data-copy',
  'for',
  'form',
  'headers',
  'itemref',
  'list',
  'popovertarget',
]);

/** The addresses that an attribute of an element holds. */
export function addressesIn(tag: string, name: string, value: string): string[] {
  if (addressAttributes.has(name) || (tag === 'object' && name === 'data')) return [value];
  if (setAttributes.has(name))
    return value
      .trim()
      .split(/,\s+|\s+[\d.]+[wx]\s*,?\s*/)
      .filter(Boolean);
  if (value.includes('url(')) return cssAddresses(value);
  // What script reads is an address when it looks like one.
  return name.startsWith('data-') && wholeAddress.test(value) ? [value] : [];
}

/** The addresses of a `<meta>`: where it sends on to, or an address that it tells, such as that of a picture for sharing. */
export function metaAddresses({
  'http-equiv': header = '',
  content = '',
}: Readonly<Record<string, string>>): string[] {
  if (header.toLowerCase() === 'refresh') {
    const [, address] = /^\s*[\d.]+\s*[;,]\s*url\s*=\s*['"]?(.*?)['"]?\s*$/i.exec(content) ?? [];
    return address === undefined ? [] : [address];
  }
  return wholeAddress.test(content) ? [content] : [];
}

/** A link that a reader sees and that has no address: the engine found nothing to lead to. */
export function leadsNowhere(attributes: Readonly<Record<string, string>>): boolean {
  return !['href', 'xlink:href', 'id', 'hidden', 'aria-current'].some((name) => name in attributes);
}

/** The ids that an attribute names. */
export function idsIn(name: string, value: string): string[] {
  return idAttributes.has(name) ? value.split(/\s+/).filter(Boolean) : [];
}
