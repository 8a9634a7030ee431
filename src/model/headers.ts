/** The file `_headers`, which Netlify and Cloudflare Pages read: what a `<meta>` cannot say, and how long to keep files. */
import { contentPolicy, embedPolicy } from './policy.ts';

/** Files whose names change with what is in them. */
const hashed = ['_astro/', 'pagefind/fragment/', 'pagefind/index/'];
const forever = 'Cache-Control: public, max-age=31536000, immutable';
/** Pages that other sites may frame. */
const embed = 'embed/';

/**
 * Pages get the policy and may not be framed, cards get theirs and may.
 *
 * No page is matched by two rules with a policy, since the hosts differ in what they do then: Cloudflare joins both, and
 * the stricter one would hold for cards too. So there is no rule for everything, but one for each folder of pages;
 * Cloudflare reads 100 of them.
 *
 * @param files every file of the output, below its folder.
 * @param base `/` or `/name/`.
 */
export function headersFile(files: readonly string[], base: string): string {
  const pages = files.filter((file) => file.endsWith('.html'));
  const policy = `Content-Security-Policy: ${contentPolicy(base)}; frame-ancestors 'none'`;
  const rules = [
    ...pageRules(pages, '').map((path) => [path, policy]),
    ...embeds(pages).map((folder) => [`${folder}*`, `Content-Security-Policy: ${embedPolicy}`]),
    ...hashed.map((folder) => [`${folder}*`, forever]),
  ];
  return rules.map(([path = '', header = '']) => `${base}${path}\n  ${header}\n`).join('');
}

/** Folders of cards: one for each language. */
function embeds(pages: readonly string[]): string[] {
  const folders = pages.map((page) => /^(?:[^/]+\/)?embed\//.exec(page)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

/** Rules for the pages below a folder, cards left out: one for a folder that has none of those, else one for each part. */
function pageRules(pages: readonly string[], folder: string): string[] {
  const within = pages.filter((page) => page.startsWith(folder));
  const parts = new Set(within.map((page) => /^[^/]*\/?/.exec(page.slice(folder.length))?.[0] ?? ''));
  if (folder && !parts.has(embed)) return [`${folder}*`];
  return [...parts].flatMap((part) => {
    if (part === embed) return [];
    return part.endsWith('/') ? pageRules(pages, folder + part) : [folder + part.replace('index.html', '')];
  });
}
