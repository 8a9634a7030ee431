/** The base path that a site is built for and served under. */

/**
 * SITE_BASE as `/` or `/name/`, however it is spelled: hosts give `/name`, and nothing for a domain's root.
 */
export function basePath(spelled = process.env.SITE_BASE ?? ''): string {
  const name = spelled.replaceAll(/^\/+|\/+$/g, '');
  return name ? `/${name}/` : '/';
}
