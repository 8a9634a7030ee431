/** What the answers to a request mean for a link. */

/** One request and what came of it. */
export interface Step {
  address: string;
  /** Status of HTTP; 0 where there was no answer. */
  status: number;
  /** Where it sends on to, whole. */
  location?: string | undefined;
  /** Why there was no answer, such as `ENOTFOUND`. */
  fault?: string | undefined;
  /** The host asked to be left alone. */
  isBusy?: boolean;
  /** Of the page, where it was read. */
  title?: string | undefined;
}

export type Kind = 'works' | 'moved' | 'gone' | 'doubtful' | 'refused' | 'busy' | 'failing' | 'unreachable';

export interface Verdict {
  kind: Kind;
  /** In a few words: `404`, `sends to the home page`. */
  why: string;
  /** Where it has moved for good. */
  to?: string | undefined;
}

/** 301 and 308 are for good, the others for now (RFC 9110, 15.4). */
const permanent = new Set([301, 308]);

/** Answers of hosts that let browsers in and programs not: they say nothing of the page. 999 is one network's own. */
const refusing = new Set([401, 402, 403, 405, 406, 451, 999]);

const notFoundWords =
  /\b(?:404|not found|page (?:gone|missing|unavailable)|no longer (?:available|exists?))\b|找不到|不存在|見つかりません/i;

/** @param steps all requests for one link, the first being for its address. */
export function judge(steps: readonly Step[]): Verdict {
  const last = steps.at(-1);
  const [first] = steps;
  if (!first || !last) throw new Error('There is nothing to judge.');
  if (last.location !== undefined) return { kind: 'failing', why: 'sends on in a circle, or too often' };
  const { status, fault = '' } = last;
  const by = steps.length > 1 ? ` at ${last.address}` : '';
  if (status === 0) return { kind: 'unreachable', why: fault + by };
  if (status === 404 || status === 410) return { kind: 'gone', why: String(status) + by };
  if (last.isBusy) return { kind: 'busy', why: String(status) + by };
  if (refusing.has(status)) return { kind: 'refused', why: String(status) + by };
  if (status >= 400) return { kind: 'failing', why: String(status) + by };
  const doubt = softNotFound(first.address, last);
  if (doubt) return { kind: 'doubtful', why: doubt };
  const isForGood = steps.length > 1 && steps.slice(0, -1).every((step) => permanent.has(step.status));
  return isForGood
    ? { kind: 'moved', why: String(first.status), to: last.address }
    : { kind: 'works', why: String(status) };
}

/** Why a page that answers may still be another than the one that was linked. */
function softNotFound(asked: string, { address, title = '' }: Step): string | undefined {
  const [from, to] = [new URL(asked), new URL(address)];
  const isDeep = from.pathname.length > 1 || from.search !== '';
  if (isDeep && to.pathname === '/' && to.search === '' && from.href !== to.href)
    return `sends to the home page ${address}`;
  if (/\b(?:404|not-?found|error)\b/i.test(to.pathname) && from.pathname !== to.pathname)
    return `sends to ${address}`;
  return notFoundWords.test(title) ? `its title is “${title}”` : undefined;
}
