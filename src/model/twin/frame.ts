/** What a page has around its text: the answer and its facts before it, events after it. */
import type { PhrasingContent, RootContent } from 'mdast';
import { words } from '../../i18n/index.ts';
import type { Article, Page, Platform } from '../../schema/article.ts';
import type { Doc } from '../content.ts';
import { dateWords } from '../dates.ts';
import { lastingAddress } from '../addresses.ts';
import { figureWords } from '../numbers.ts';
import { timelinePages } from '../site-diagrams.ts';
import { curl, pick, sentence } from '../text.ts';
import type { Telling } from './components.ts';
import { eventList } from './figures.ts';
import { heading, link, list, paragraph, strong, text } from './nodes.ts';

/** The short answer of an article with what carries it, and its key facts; of other pages what they are. */
export function head(data: Article | Platform | Page, telling: Telling): RootContent[] {
  if ('name' in data) return platformHead(data, telling);
  if (!('answer' in data)) return [paragraph(text(curl(data.description)))];
  const { language, published, notes } = telling;
  const { figures } = published.library;
  const facts = data.keyFacts
    .flatMap((id) => figures.get(id) ?? [])
    .map((figure): PhrasingContent[] => [
      text(`${pick(figure.label, language)}: `),
      link(lastingAddress(figure.id, language, published), figureWords(figure, language)),
      text(`, ${sentence(pick(figure.note, language))}`),
      ...figure.cite.map((citation) => notes.refer(citation)),
    ]);
  return [
    paragraph(text(curl(data.answer)), ...data.cite.map((citation) => notes.refer(citation))),
    paragraph(strong(words(language).keyFacts)),
    list(facts),
  ];
}

function platformHead(
  { name, aliases, description, companies, launched }: Platform,
  telling: Telling,
): RootContent[] {
  const { language, published } = telling;
  const { things, events } = published.library;
  const say = words(language);
  const names = [...Object.values(name), ...Object.values(aliases).flat()];
  const others = [...new Set(names)].filter((other) => other !== pick(name, language));
  const owners = companies.flatMap((id) => things.get(id) ?? []);
  const launch = events.find(({ id }) => id === launched);
  const facts: PhrasingContent[][] = [
    ...(others.length > 0 ? [[text(`${say.alsoCalled}: ${others.join(', ')}`)]] : []),
    ...owners.map((owner) => [
      text(`${say.owner}: `),
      link(lastingAddress(owner.id, language, published), pick(owner.title, language)),
    ]),
    ...(launch
      ? [
          [
            text(`${say.launched}: `),
            link(lastingAddress(launch.id, language, published), dateWords(launch.date, language)),
          ],
        ]
      : []),
  ];
  return [paragraph(text(curl(description))), ...(facts.length > 0 ? [list(facts)] : [])];
}

/** The dated events of a platform. */
export function foot(
  { id, data }: Doc<Article | Platform | Page>,
  { language, published }: Telling,
): RootContent[] {
  if (!('name' in data)) return [];
  const timeline = timelinePages(published.library, language).find(({ slug }) => slug === id);
  if (!timeline) return [];
  return [heading(2, [text(timeline.title)], 'events'), eventList(timeline.events, language, published)];
}
