/** The built pages, as a reader gets them: their ids and where they lead. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Problem } from '../schema/problem.ts';
import { docKey, type Library } from './library.ts';
import { nearest } from './problems.ts';
import { languagePath } from './text.ts';

export interface OutputPage {
  /** Path of the HTML file below the output folder. */
  file: string;
  ids: string[];
  /** Addresses in links, pictures, scripts and styles, as written. */
  addresses: string[];
  /** Ids that attributes name: `aria-labelledby`, `popovertarget` and the like. */
  idRefs: string[];
}

const addressAttributes = new Set(['href', 'src', 'poster', 'data-bundle']);
const idAttributes = new Set([
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'popovertarget',
  'for',
  'headers',
]);

/** Reads a page's ids and addresses from its HTML. */
export function readPage(file: string, html: string): OutputPage {
  const page: OutputPage = { file, ids: [], addresses: [], idRefs: [] };
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') page.ids.push(value);
        else if (addressAttributes.has(name)) page.addresses.push(value);
        else if (name === 'srcset')
          page.addresses.push(...value.split(',').map((part) => part.trim().split(/\s/)[0] ?? ''));
        else if (idAttributes.has(name)) page.idRefs.push(...value.split(/\s+/).filter(Boolean));
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return page;
}

/**
 * @param files every file of the output, below its folder, with forward slashes.
 * @returns the problems, and how many internal addresses were followed.
 */
export function checkOutput(
  pages: readonly OutputPage[],
  files: ReadonlySet<string>,
  base: string,
  library: Library,
): { problems: Problem[]; targets: number } {
  const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
  const problems: Problem[] = [];
  let targets = 0;
  for (const page of pages) {
    const file = sourceOf(page.file, library);
    const here = new URL(base + page.file, 'http://site.invalid');
    const own = ids.get(page.file) ?? new Set();
    const seen = new Set<string>();
    for (const id of page.ids.filter((candidate) => seen.has(candidate) || !seen.add(candidate))) {
      problems.push({
        kind: 'output-id',
        file,
        line: 0,
        what: `The page ${page.file} has the id \`${id}\` twice.`,
        mend: 'Give one of the two another id.',
      });
    }
    for (const id of page.idRefs.filter((candidate) => !own.has(candidate))) {
      problems.push({
        kind: 'output-id',
        file,
        line: 0,
        what: `The page ${page.file} refers to the id \`${id}\`, which it does not have.`,
        mend: 'Mend the attribute that names it.',
      });
    }
    for (const address of page.addresses) {
      const url = new URL(address, here);
      // Search files are written after this check; data addresses carry themselves.
      if (url.origin !== here.origin || url.pathname.startsWith(`${base}pagefind/`)) continue;
      targets++;
      const fault = follow(url, base, files, ids);
      if (fault)
        problems.push({
          kind: 'output-link',
          file,
          line: 0,
          what: `The page ${page.file} links to ${address}: ${fault}`,
          mend: cure(url, ids),
        });
    }
  }
  return { problems, targets };
}

/** What is wrong with an internal address; undefined when it leads somewhere. */
function follow(
  url: URL,
  base: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (!url.pathname.startsWith(base)) return `it lies outside the base path ${base}.`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return 'there is no such page or file.';
  const fragment = decodeURIComponent(url.hash.slice(1));
  const known = ids.get(file);
  return fragment && known && !known.has(fragment) ? `the page has no \`${fragment}\`.` : undefined;
}

function cure(url: URL, ids: ReadonlyMap<string, ReadonlySet<string>>): string {
  const fragment = url.hash.slice(1);
  const home = [...ids].find(([, known]) => fragment !== '' && known.has(fragment))?.[0];
  if (home) return `\`${fragment}\` stands on ${home}.`;
  const near = nearest(
    url.pathname.replace(/^\//, ''),
    [...ids.keys()].map((file) => file.replace(/index\.html$/, '')),
  );
  return near ? `Did you mean /${near}?` : 'Mend or remove the link.';
}

/** The content file behind a page, where there is one; else the page itself. */
function sourceOf(file: string, library: Library): string {
  const { site, language: first, things, docs } = library;
  const page = file.replace(/index\.html$/, '');
  const language =
    site.languages.find((tag) => tag !== first && page.startsWith(`${languagePath(tag)}/`)) ?? first;
  const rest = language === first ? page : page.slice(languagePath(language).length + 1);
  const id = rest.split('/').at(-2) ?? '';
  const doc = things.get(id)?.page === rest ? docs.get(docKey(id, language)) : undefined;
  return doc?.file ?? `dist/${file}`;
}
