/** The content security policy: everything from the own origin, one inline script, WebAssembly for search. */
import { createHash } from 'node:crypto';

/**
 * Applies the stored theme before the first paint. The only inline script: a file would come too late.
 * `theme` in localStorage is `light`, `dark`, or absent for the system's own.
 */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

/** The value of a `<meta http-equiv="Content-Security-Policy">`. Icons of the search interface are data addresses. */
export function contentPolicy(): string {
  const hash = createHash('sha256').update(themeScript).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}' 'wasm-unsafe-eval'`,
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
