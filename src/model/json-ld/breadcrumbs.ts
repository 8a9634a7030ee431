/** The way to a page in the words of schema.org. */
import type { BreadcrumbList, WithContext } from 'schema-dts';
import { context } from './site.ts';

/** @param trail the pages on the way, with absolute addresses; the page itself needs none. */
export function breadcrumbNode(
  trail: readonly { title: string; address: string }[],
  title: string,
): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...trail.map((step, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: step.title,
        item: { '@type': 'WebPage' as const, '@id': step.address },
      })),
      { '@type': 'ListItem', position: trail.length + 1, name: title },
    ],
  };
}
