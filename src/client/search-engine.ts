/** Loads Pagefind, its interface and our dress for it, once and only when search is wanted. */
import type { Instance } from './search-pagefind.ts';
import { steady } from './search-steady.ts';

/**
 * How hits are ranked; the weights of titles, names and text are in the index (`model/search-page.ts`). Chosen on 80
 * queries with known answers: long sections are hardly held against short claims (`pageLength`), weights tell up to
 * high numbers (`termSaturation`), and a whole word counts for more than the start of one (`termSimilarity`). Words of
 * metadata stand in the weighted text already.
 */
const ranking = {
  pageLength: 0.05,
  termSaturation: 2,
  termSimilarity: 2,
  metaWeights: { title: 0, page: 0, path: 0, date: 0, days: 0, standing: 0 },
};

let engine: Promise<Instance> | undefined;

/** @param settings where the bundle and the stylesheet are, and the site's languages, the first being its main one. */
export function loadEngine(settings: DOMStringMap): Promise<Instance> {
  engine ??= start(settings).catch((error: unknown) => {
    // The connection may be back the next time.
    engine = undefined;
    throw error;
  });
  return engine;
}

async function start({
  bundle = '/pagefind/',
  styles = '',
  languages = '',
}: DOMStringMap): Promise<Instance> {
  await Promise.all([
    style(`${bundle}pagefind-component-ui.css`),
    style(styles),
    import(/* @vite-ignore */ `${bundle}pagefind-component-ui.js`),
    // The interface asks for it next: together they are here one round trip sooner.
    import(/* @vite-ignore */ `${bundle}pagefind.js`),
  ]);
  const baseUrl = bundle.replace(/pagefind\/$/, '');
  const instance = window.PagefindComponents.configureInstance('site', {
    bundlePath: bundle,
    baseUrl,
    ranking,
    // What is written in another language comes after everything in the page's own.
    mergeIndex: languages
      .toLowerCase()
      .split(' ')
      .filter((language) => language !== document.documentElement.lang.toLowerCase())
      // With its origin, since Pagefind refuses to merge the path that it runs from.
      .map((language) => ({
        bundlePath: location.origin + bundle,
        language,
        baseUrl,
        ranking,
        indexWeight: 0.4,
      })),
  });
  steady(instance);
  void instance.triggerLoad();
  return instance;
}

async function style(href: string): Promise<void> {
  if (document.querySelector(`link[rel=stylesheet][href="${href}"]`)) return;
  const link = document.createElement('link');
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${href} could not be loaded.`));
    });
  });
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  await loaded;
}
