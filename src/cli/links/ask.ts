/** Asks other sites whether an address still leads somewhere, step by step through what it sends on to. */
import { retryAfter } from '../../model/links/retry.ts';
import { judge, type Step, type Verdict } from '../../model/links/verdict.ts';
import type { Manners } from './manners.ts';

export interface Asking {
  /** Names this program and where to complain of it. */
  agent: string;
  /** Milliseconds to wait for an answer. */
  timeout: number;
  /** The longest that a host may make us wait before we ask it once more; one that wants longer is left for another day. */
  patience: number;
}

/** As browsers have it, by and large. */
const mostSteps = 10;

const mostComplaints = 3;

/** Enough of a page to have its title. */
const mostBytes = 64 * 1024;

type Method = 'HEAD' | 'GET';

interface Sent {
  step: Step;
  /** Milliseconds that the host wants to be left alone for, if it is busy. */
  wait?: number | undefined;
}

/**
 * @returns a function that asks for one address: for its head first, for the page where a head is refused or where we
 * were sent on to, and a busy host once more when it said to.
 */
export function asker({ agent, timeout, patience }: Asking, { politely, hold }: Manners) {
  /** How often each host said that it is busy; after the third time it is asked no more. */
  const complaints = new Map<string, number>();

  const send = (address: string, method: Method): Promise<Sent> => {
    const { hostname } = new URL(address);
    return politely(hostname, async () => {
      const before = complaints.get(hostname) ?? 0;
      if (before >= mostComplaints) return { step: { address, status: 429, isBusy: true } };
      const { wait, step } = await once(address, method, agent, timeout);
      if (wait === undefined) return { step };
      hold(hostname, Math.min(wait, patience));
      complaints.set(hostname, wait > patience ? mostComplaints : before + 1);
      return { step: { ...step, isBusy: true }, wait };
    });
  };

  const request = async (address: string, method: Method): Promise<Step> => {
    const { step, wait } = await send(address, method);
    return wait === undefined ? step : (await send(address, method)).step;
  };

  return async (address: string): Promise<Verdict> => {
    const steps: Step[] = [];
    const seen = new Set<string>();
    for (let next: string | undefined = address; next !== undefined && steps.length < mostSteps;) {
      seen.add(next);
      let step = await request(next, 'HEAD');
      if (!step.isBusy && (isRefused(step) || (steps.length > 0 && step.location === undefined)))
        step = await request(next, 'GET');
      steps.push(step);
      next = step.location !== undefined && !seen.has(step.location) ? step.location : undefined;
    }
    return judge(steps);
  };
}

/** Some hosts have no answer to a request for the head alone. */
function isRefused({ status, fault }: Step): boolean {
  return status >= 400 || (status === 0 && fault !== 'ENOTFOUND');
}

async function once(address: string, method: Method, agent: string, timeout: number): Promise<Sent> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': agent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
      signal: AbortSignal.timeout(timeout),
    });
    const { status, headers } = response;
    const title = method === 'GET' && status < 300 ? await titleOf(response) : undefined;
    if (title === undefined) await response.body?.cancel();
    const location = status >= 300 && status < 400 ? onward(address, headers.get('location')) : undefined;
    const wait = retryAfter(status, headers.get('retry-after'), Date.now());
    return { step: { address, status, location, title }, wait };
  } catch (error) {
    return { step: { address, status: 0, fault: faultOf(error, timeout) } };
  }
}

/** Where a response sends on to; a fragment stays unless another takes its place (RFC 9110, 10.2.2). */
function onward(address: string, location: string | null): string | undefined {
  const url = location === null ? null : URL.parse(location, address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash ||= new URL(address).hash;
  return url.href;
}

async function titleOf({ body, headers }: Response): Promise<string> {
  if (!body || !headers.get('content-type')?.includes('html')) return '';
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > mostBytes || /<\/title>/i.test(text)) break;
  }
  return /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

function faultOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer in ${String(timeout / 1000)} s`;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
