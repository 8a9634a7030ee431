/** `_redirects`, the rules of forwarding that hosts such as Netlify and Cloudflare Pages read: `/from /to 301`. */
import { addressesOnly, type BuiltFile } from './built.ts';

/** Reads where the rules lead; those that take a part of the address along (`:splat`) have no one target. */
export function readRedirects(file: string, text: string): BuiltFile {
  const rules = text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(Boolean);
  return addressesOnly(
    file,
    rules.flatMap((rule) => {
      const to = rule.split(/\s+/)[1];
      return to === undefined || /\/:[a-z]/i.test(to) ? [] : [[to, rule] as const];
    }),
  );
}
