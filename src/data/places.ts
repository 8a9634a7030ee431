/** The site's main places: those of its navigation first, then the rest that have something to show. */
import type { words } from '../i18n/index.ts';
import { getLibrary } from './library.ts';

type Place = keyof ReturnType<typeof words>['places'];

/** @returns names of places, each the path of a page and the key of its title. */
export function places(): readonly Place[] {
  const { site, figures, disagreements } = getLibrary();
  return [
    ...new Set<Place>([
      ...site.navigation,
      ...(figures.size > 0 ? ['numbers' as const] : []),
      'compare',
      ...(disagreements.length > 0 ? ['disagreements' as const] : []),
      'index',
    ]),
  ];
}
