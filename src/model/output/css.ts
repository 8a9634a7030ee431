/** Built stylesheets: what they load. */
import { addressesOnly, shorten, type BuiltFile } from './built.ts';

/** The addresses in CSS: `url(…)` and `@import '…'`, without those in comments. */
export function cssAddresses(css: string): string[] {
  const found = css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .matchAll(/\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^'")]*?))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...found].map(([, ...ways]) => ways.find(Boolean) ?? '');
}

/** Reads a stylesheet. A bare fragment is left out: it means the page that the stylesheet is used on. */
export function readCss(file: string, css: string): BuiltFile {
  const loaded = cssAddresses(css).filter((address) => !address.startsWith('#'));
  return addressesOnly(
    file,
    loaded.map((address) => [address, `url(${shorten(address)})`]),
  );
}
