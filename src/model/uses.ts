/** Uses: where on the site each id is linked or cited. Backlinks are views of this one table. */
import type { Article, Page, Platform } from '../schema/article.ts';
import type { Content, Doc } from './content.ts';

/** A place that links or cites: a section of a page, or the page's lead where `section` is empty. */
export interface Use {
  /** Id of the article, platform or page. */
  page: string;
  section: string;
  language: string;
  /** Linked in running text, or cited as the ground of a statement. */
  how: 'link' | 'cite';
}

/** All uses by the id used, in the order of the pages; a place that uses an id twice counts once. A timeline uses the events it names. */
export function findUses(content: Content): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const seen = new Set<string>();
  const add = (id: string, use: Use) => {
    const key = [id, use.page, use.section, use.language, use.how].join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    const known = uses.get(id);
    if (known) known.push(use);
    else uses.set(id, [use]);
  };
  const docs: Doc<Article | Platform | Page>[] = [
    ...content.articles,
    ...content.platforms,
    ...content.pages,
  ];
  for (const { id: page, language, data, outline } of docs) {
    if ('keyFacts' in data) {
      const head = { page, section: '', language, how: 'cite' } as const;
      for (const id of [...data.keyFacts, ...data.cite.map(({ of }) => of)]) add(id, head);
    }
    for (const { to, section } of outline.links) add(to, { page, section, language, how: 'link' });
    for (const { of, section } of outline.citations)
      if (of !== '') add(of, { page, section, language, how: 'cite' });
    for (const { attributes, section } of outline.components) {
      if (attributes.of !== undefined) add(attributes.of, { page, section, language, how: 'cite' });
      for (const id of attributes.events?.split(/\s+/) ?? [])
        add(id, { page, section, language, how: 'cite' });
    }
  }
  return uses;
}
