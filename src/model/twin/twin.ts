/** A page as a Markdown file of its own: the same text, with whole addresses and footnotes, for other programs. */
import type { Nodes, RootContent } from 'mdast';
import type { Article, Page, Platform } from '../../schema/article.ts';
import { pageAddress } from '../addresses.ts';
import type { Doc } from '../content.ts';
import { permalink, type Published } from '../exports/records.ts';
import { curl, pick } from '../text.ts';
import { versionOf } from '../versions.ts';
import { plainBlocks } from './body.ts';
import type { Telling } from './components.ts';
import { foot, head } from './frame.ts';
import { heading, text } from './nodes.ts';
import { footnotes } from './notes.ts';
import { markdownFile } from './write.ts';

type AnyDoc = Doc<Article | Platform | Page>;

/** @param tree the page as its author wrote it. */
export function markdownTwin(doc: AnyDoc, tree: Nodes, published: Published): string {
  const { id, language, data, outline } = doc;
  const { library, root } = published;
  const thing = library.things.get(id);
  const page = thing?.page ?? '';
  const address = pageAddress(page, language, published);
  const notes = footnotes(outline, language, published);
  const telling: Telling = { language, published, address, notes };
  const title = 'title' in data ? curl(data.title) : pick(data.name, language);
  const children: RootContent[] = [
    heading(1, [text(title)]),
    ...head(data, telling),
    ...plainBlocks('children' in tree ? tree.children : [], telling),
    ...foot(doc, telling),
  ];
  const matter = {
    title,
    address,
    permalink: permalink(id, root),
    language,
    reviewed: data.reviewed,
    version: thing && versionOf(thing, library, language).hash,
    licence: library.site.licence.words,
  };
  return markdownFile(matter, [...children, ...notes.definitions()]);
}
