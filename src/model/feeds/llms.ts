/** What the site has for language models, in the form of llmstxt.org: its name, a summary, lists of links. */
import type { RootContent } from 'mdast';
import { words } from '../../i18n/index.ts';
import { pageAddress, twinPath } from '../addresses.ts';
import type { Doc } from '../content.ts';
import { takeaways } from '../exports/takeaway.ts';
import type { Published } from '../exports/records.ts';
import { allDocs } from '../library.ts';
import { curl, pick } from '../text.ts';
import { heading, link, list, paragraph, quote, text } from '../twin/nodes.ts';
import { markdownText } from '../twin/write.ts';
import { feedPath } from './atom.ts';

/** A link: path below the root of its language, title, and what is there. */
type Entry = readonly [path: string, title: string, about: string, language?: string];

/** Pages are named by their twins; what is listed as optional may be left out, says the form. */
export function llmsText(published: Published): string {
  const { library } = published;
  const { site, language } = library;
  const say = words(language);
  const inFirst = <T>(docs: readonly Doc<T>[]) => docs.filter((doc) => doc.language === language);
  const section = (title: string, entries: readonly Entry[]): RootContent[] =>
    entries.length === 0 ? [] : [heading(2, [text(title)]), linkList(entries, published)];
  const twin = (folder: string, { id }: Doc<object>) => twinPath(`${folder}${id}/`);
  const rest = allDocs(library).filter((doc) => doc.language !== language);
  return markdownText([
    heading(1, [text(pick(site.name, language))]),
    quote(paragraph(text(pick(site.tagline, language)))),
    paragraph(text(say.llmsLead)),
    ...section(
      say.places.articles,
      inFirst(library.articles).map((doc) => [
        twin('articles/', doc),
        curl(doc.data.title),
        curl(doc.data.answer),
      ]),
    ),
    ...section(
      say.places.platforms,
      inFirst(library.platforms).map((doc) => [
        twin('platforms/', doc),
        pick(doc.data.name, language),
        curl(doc.data.description),
      ]),
    ),
    ...section(
      say.footer,
      inFirst(library.pages).map((doc) => [twin('', doc), curl(doc.data.title), curl(doc.data.description)]),
    ),
    ...section(say.data, dataFiles(published)),
    ...section('Optional', [
      ...listPages.map((place): Entry => [`${place}/`, say.places[place], say[`${place}Lead`]]),
      ...rest.map(({ id, language: tag, data }): Entry => {
        const title = 'title' in data ? curl(data.title) : pick(data.name, tag);
        return [twinPath(library.things.get(id)?.page ?? ''), title, tag, tag];
      }),
    ]),
  ]);
}

/** Pages of the engine that have no twin. */
const listPages = [
  'timeline',
  'numbers',
  'compare',
  'disagreements',
  'sources',
  'glossary',
  'index',
] as const;

function dataFiles({ library }: Published): Entry[] {
  const say = words(library.language);
  const [all] = takeaways(library).filter(({ page }) => page === 'timeline/');
  return [
    [feedPath, say.feed, say.feedAbout],
    ...(all ? [[`data/timelines/${all.id}.json`, say.allEvents, say.eventsAbout] as const] : []),
    ...(library.figures.size > 0 ? [['data/figures.csv', say.places.numbers, say.allCsv] as const] : []),
  ];
}

function linkList(entries: readonly Entry[], published: Published) {
  return list(
    entries.map(([path, title, about, language = published.library.language]) => [
      link(pageAddress(path, language, published), title),
      text(`: ${about}`),
    ]),
  );
}
