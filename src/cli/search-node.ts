/** Runs Pagefind's own browser code in Node, over files in memory: what is measured is what readers get. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CountingIndex } from '../client/search-looked.ts';
import { projectRoot } from './run.ts';

interface Module {
  createInstance: (options: object) => CountingIndex;
}

/** How many bytes were asked for, and of how many files. */
export interface Traffic {
  bytes: number;
  files: number;
}

let instances = 0;

/**
 * @param files of Pagefind's folder, by their path in it.
 * @param options as for Pagefind's `createInstance`.
 * @returns the running index, and what it has fetched so far.
 */
export async function runPagefind(
  files: ReadonlyMap<string, Uint8Array>,
  language: string,
  options: object = {},
): Promise<{ index: CountingIndex; traffic: Traffic }> {
  const folder = join(projectRoot, 'node_modules/.cache/search');
  const script = files.get('pagefind.js');
  if (!script) throw new Error('The index has no pagefind.js.');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pagefind.mjs'), script);
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.mjs')).href)) as Module;
  instances += 1;
  const basePath = `/pagefind-${String(instances)}/`;
  const traffic: Traffic = { bytes: 0, files: 0 };
  answer(basePath, (path) => {
    const body = files.get(path);
    traffic.bytes += body?.length ?? 0;
    traffic.files += 1;
    return body;
  });
  return {
    index: inLanguage(language, () => createInstance({ basePath, baseUrl: '/', ...options })),
    traffic,
  };
}

/** Pagefind asks the page for its language, and takes the presence of a document alone for no browser yet. */
function inLanguage<T>(language: string, make: () => T): T {
  const page = { querySelector: () => ({ getAttribute: () => language }) };
  Object.assign(globalThis, { document: page });
  try {
    return make();
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}

/** Answers what is fetched below a path from memory. */
function answer(base: string, read: (path: string) => Uint8Array | undefined): void {
  const before = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(base)) return before(input, init);
    const body = read(address.slice(base.length).replace(/\?.*$/, ''));
    return Promise.resolve(body ? new Response(new Uint8Array(body)) : new Response('', { status: 404 }));
  };
}
