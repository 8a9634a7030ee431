/** Whether there is a network at all: asked once, of the servers of names only. */
import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';

/** Whether any of the hosts is known to a server of names. Without a host that has a name, or with a proxy, there is nothing to ask. */
export async function isOnline(
  hosts: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  const named = [...new Set(hosts)].filter((host) => isIP(host) === 0);
  if (named.length === 0 || named.includes('localhost') || hasProxy(env)) return true;
  const resolver = new Resolver({ timeout: 1500, tries: 2 });
  const known = await Promise.any(named.slice(0, 10).map((host) => resolver.resolve4(host))).catch(
    () => undefined,
  );
  resolver.cancel();
  return known !== undefined;
}

export function hasProxy(env: NodeJS.ProcessEnv): boolean {
  return ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => env[name]);
}
