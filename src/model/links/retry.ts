/** What a busy host says of when to come back (RFC 9110, 10.2.3; RFC 6585, 4). */

/** Without a word of its own, a host that is asked too much is left alone for a while. */
const usual = 30_000;

/**
 * @param header `Retry-After`: seconds, or a date.
 * @returns milliseconds from now; undefined where the answer is not that of a busy host.
 */
export function retryAfter(status: number, header: string | null, now: number): number | undefined {
  if (status !== 429 && !(status === 503 && header !== null)) return undefined;
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? usual : Math.max(0, date - now);
}
