/**
 * Speculation rules: which pages a browser may fetch when a link to them is pointed at or pressed, so that a click finds
 * them there. Browsers that know no such rules, or are asked to save data, fetch nothing.
 * https://html.spec.whatwg.org/multipage/speculative-loading.html
 */

/** Pages that are left at once, or are opened by script where they were linked. */
const passing = ['s', 'cite', 'embed'];

/**
 * All pages of the site but those, in every language; files have no slash at their end.
 * @param base path of the site, `/` or `/name/`.
 * @returns the content of `<script type="speculationrules">`, whose hash the policy names.
 */
export function speculationRules(base: string): string {
  const pages = { href_matches: [base, `${base}*/`] };
  const others = { href_matches: passing.map((folder) => `${base}{*/}?${folder}/*`) };
  // Moderate: after 200 ms on a link, or when it is pressed.
  return JSON.stringify({
    prefetch: [{ where: { and: [pages, { not: others }] }, eagerness: 'moderate' }],
  });
}
