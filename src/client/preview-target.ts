/** Which links have a preview, and of what. */

/** A link, also one in a drawing. */
export type Link = HTMLAnchorElement | SVGAElement;

/** Ways about the site, and what copies an address: none of them leads to something that is told of in the text. */
const apart = 'nav, search-page, .way, .ways, .contents, .heading-link, .back, [role=button], a[data-copied]';

/** The link around what an event happened to, if it may have a preview. */
export function linkAt(target: EventTarget | null): Link | undefined {
  const link = target instanceof Element ? target.closest<Link>(':is(main, .preview) a[href]') : undefined;
  return link && !link.closest(apart) ? link : undefined;
}

/**
 * The id of what a link leads to: by the rule for addresses it is the fragment, or else the last segment of the path.
 * @returns undefined where it leads out of the site, to a file, to a page that header or footer list, or to where the
 *   reader is already.
 */
export function idOf(link: Link): string | undefined {
  const { origin, pathname, search, hash } = new URL(link.getAttribute('href') ?? '', document.baseURI);
  const fragment = hash.slice(1);
  if (origin !== location.origin || search || !pathname.endsWith('/')) return undefined;
  if (pathname === location.pathname) {
    const place = document.getElementById(fragment);
    if (!place || place.contains(link) || place.closest('.references')) return undefined;
  } else if (!fragment && document.querySelector(`body > :is(header, footer) a[href="${pathname}"]`)) {
    return undefined;
  }
  return fragment || pathname.split('/').at(-2);
}
