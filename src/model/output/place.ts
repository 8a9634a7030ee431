/** Where in the content something of a built file comes from. */
import { docKey, type Library } from '../library.ts';
import { idLink } from '../markdown.ts';
import { languagePath } from '../text.ts';
import type { Thing } from '../things.ts';
import type { Found } from './built.ts';
import type { Target } from './target.ts';

export interface Place {
  file: string;
  /** From 1; 0 when the whole file is meant. */
  line: number;
}

/** A page below its language's root, such as `articles/x/`, and the language; a copy in Markdown counts as its page. */
interface Page {
  page: string;
  language: string;
}

/**
 * The line that an author would mend: that of the link in the page's text; else that of the entry around the place;
 * else that of what it leads to; else the page's own file. What comes from none of these is the built file's.
 */
export function placeOf(found: Found, file: string, target: Target | undefined, library: Library): Place {
  const own = pageOf(file, library);
  const doc = docOf(own, library);
  const aim = target && { page: pageOf(target.file, library).page, fragment: target.fragment };
  const written = aim && doc ? writtenAt(aim, own, doc, library) : undefined;
  if (doc && written !== undefined) return { file: doc.file, line: written };
  const around = found.within.map((id) => library.things.get(id)).find((thing) => thing !== undefined);
  const things = [...library.things.values()];
  const thing =
    around ??
    (aim && things.find(({ page, fragment }) => page === aim.page && fragment === aim.fragment)) ??
    library.things.get(/^s\/(.+)\/index\.html$/.exec(file)?.[1] ?? '');
  if (thing) return inLanguage(thing, own, library);
  if (doc) return { file: doc.file, line: 0 };
  const page = things.find((candidate) => candidate.page === own.page && candidate.fragment === '');
  return page ? { file: page.file, line: page.line } : { file: `dist/${file}`, line: 0 };
}

/** The line of a page's text whose link, or whose component, leads to the aim. */
function writtenAt(
  aim: Pick<Thing, 'page' | 'fragment'>,
  { page }: Page,
  { outline }: NonNullable<ReturnType<typeof docOf>>,
  { things }: Library,
): number | undefined {
  const leads = (to: string) => {
    const thing = idLink.test(to) ? things.get(to) : undefined;
    if (thing) return thing.page === aim.page && thing.fragment === aim.fragment;
    const url = URL.parse(to, `https://site.invalid/${page}`);
    // The site may lie under a base path, which an author may have written.
    return url?.pathname.endsWith(`/${aim.page}`) && url.hash === (aim.fragment && `#${aim.fragment}`);
  };
  const written = [
    ...outline.links.map(({ to, line }) => ({ words: [to], line })),
    ...outline.components.map(({ attributes, line }) => ({ words: Object.values(attributes), line })),
  ];
  return written.find(({ words }) => words.some((word) => word.split(/\s+/).some(leads)))?.line;
}

function pageOf(file: string, { site, language: first }: Library): Page {
  const path = file.replace(/(^|\/)index\.html$/, '$1').replace(/\.md$/, '/');
  const language = site.languages.find((tag) => tag !== first && path.startsWith(`${languagePath(tag)}/`));
  return language === undefined
    ? { page: path, language: first }
    : { page: path.slice(languagePath(language).length + 1), language };
}

/** The text that a page is made from, where it is written in MDX. */
function docOf({ page, language }: Page, { things, docs }: Library) {
  const id = page.split('/').at(-2) ?? '';
  return things.get(id)?.page === page ? docs.get(docKey(id, language)) : undefined;
}

/** A thing's place; a section's is that in the page's own language. */
function inLanguage({ id, type, page, file, line }: Thing, own: Page, library: Library): Place {
  const doc = type === 'section' ? docOf({ page, language: own.language }, library) : undefined;
  const section = doc?.outline.sections.find((candidate) => candidate.id === id);
  return doc && section ? { file: doc.file, line: section.line } : { file, line };
}
