/**
 * The content security policies of the site's pages. Each page names its own in a `<meta>`, since many static hosts
 * send no headers of ours; `headers.ts` says the same to those that do.
 */
import { createHash } from 'node:crypto';
import { speculationRules } from './prefetch.ts';

/**
 * What must be settled before the first paint; a file would come too late. The only inline script that runs.
 *
 * - The stored theme: `theme` in localStorage is `light`, `dark`, or absent for the system's own.
 * - One page fades into the next, for who wants motion. Until a stylesheet has said so, Chromium takes it that the page
 *   wants no fade, breaks off the one that has begun, and reports an exception (seen in 156). A `<style>` would do, but
 *   the Nu checker does not know the rule.
 */
export const firstScript =
  "try{const t=localStorage.getItem('theme');if(/^(light|dark)$/.test(t))document.documentElement.dataset.theme=t;" +
  "const s=new CSSStyleSheet;s.replaceSync('@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}');" +
  'document.adoptedStyleSheets.push(s)}catch{}';

/**
 * Of pages: everything from the own origin, one inline script, the rules of what to fetch early, and
 * WebAssembly for search, whose icons are data addresses.
 *
 * @param base path of the site, `/` or `/name/`.
 */
export function contentPolicy(base: string): string {
  const allowed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src 'self' ${allowed(firstScript)} ${allowed(speculationRules(base))} 'wasm-unsafe-eval'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Of cards in frames: a stylesheet, and nothing else. */
export const embedPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** Of pages that only lead elsewhere. */
export const redirectPolicy = "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'";
