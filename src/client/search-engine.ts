/** Starts Pagefind once and only when search is wanted, and again when it broke. */
import { finder, type Find } from './search-find.ts';
import type { Pagefind } from './search-pagefind.ts';
import { pagefindRanking as ranking } from './search-ranking.ts';
import type { WordList } from './search-spelling.ts';

/** Scores of what is written in another language: next to nothing, so that it comes after all in the page's own. */
const foreign = 1e-9;

let engine: Promise<Engine> | undefined;
let starts = 0;

interface Engine {
  find: Find;
  stop: () => void;
}

/** @param settings where the bundle is, and the site's languages, the first being its main one. */
export async function startSearch(settings: DOMStringMap): Promise<Find> {
  engine ??= start(settings).catch((error: unknown) => {
    // The connection may be back the next time.
    engine = undefined;
    throw error;
  });
  return (await engine).find;
}

/**
 * Runs a search that nobody sees, so that the first that is asked for does not wait until WebAssembly is compiled and
 * all code has run: that takes longer than the search itself. More than once, since engines compile well only what
 * runs often; nothing is loaded for it after the first.
 */
export async function warmUp(settings: DOMStringMap): Promise<void> {
  const find = await startSearch(settings);
  for (let time = 0; time < 3; time++) await find('a', {});
}

/** Lets go of it: a part of the index that could not be loaded counts as loaded for it, and is never asked for again. */
export function stopSearch(): void {
  engine
    ?.then(({ stop }) => {
      stop();
    })
    .catch(() => undefined);
  engine = undefined;
}

/**
 * @throws when the index is out of reach. Pagefind does not tell: without a part of its index it finds nothing, and
 * says so.
 */
export async function reach({ bundle = '' }: DOMStringMap): Promise<void> {
  const { ok } = await fetch(`${bundle}pagefind-entry.json`, { cache: 'no-store' });
  if (!ok) throw new Error('The index of search is gone.');
}

async function start({ bundle = '/pagefind/', languages = '' }: DOMStringMap): Promise<Engine> {
  // A module that failed once may be remembered as failed; another address is asked for anew.
  const again = starts > 0 ? `?${String(starts)}` : '';
  starts += 1;
  const { createInstance } = (await import(/* @vite-ignore */ `${bundle}pagefind.js${again}`)) as {
    createInstance: (options: object) => Pagefind;
  };
  const language = document.documentElement.lang.toLowerCase();
  const others = languages
    .toLowerCase()
    .split(' ')
    .filter((other) => other !== language);
  const index = () => merged(createInstance, bundle, others);
  const finding = index();
  let counting: Promise<Pagefind> | undefined;
  const countingIndex = () =>
    (counting ??= index().catch((error: unknown) => {
      // The connection may be back the next time.
      counting = undefined;
      throw error;
    }));
  const vocabulary = async () => {
    const response = await fetch(`${bundle}words-${language}.json`);
    if (!response.ok) throw new Error(`The words of search: ${String(response.status)}.`);
    return (await response.json()) as WordList;
  };
  return {
    find: finder(await finding, { language, vocabulary, counting: countingIndex }),
    stop: () => {
      for (const made of [finding, counting])
        made?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    },
  };
}

/** An index of the page's language with those of the others behind it. */
async function merged(
  createInstance: (options: object) => Pagefind,
  bundle: string,
  others: readonly string[],
): Promise<Pagefind> {
  const baseUrl = bundle.replace(/pagefind\/$/, '');
  const pagefind = createInstance({ basePath: bundle, baseUrl, ranking });
  // Pagefind would wait for its first index for ever.
  if (others.length > 0) await reach({ bundle });
  for (const other of others) {
    // With its origin, since Pagefind refuses to merge the path that it runs from.
    await pagefind.mergeIndex(location.origin + bundle, {
      language: other,
      baseUrl,
      ranking,
      indexWeight: foreign,
    });
  }
  return pagefind;
}
