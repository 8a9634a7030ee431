/** Uses by the pages written in MDX: links and citations with their sentences, timelines, charts, and the head of a page. */
import type { Article, Page, Platform } from '../../schema/article.ts';
import type { Sentence } from '../../schema/section.ts';
import type { Text } from '../../schema/text.ts';
import type { Content, Doc } from '../content.ts';
import { curl, fillLinks } from '../text.ts';
import type { Thing } from '../things.ts';
import type { How, Use } from './use.ts';

type AnyDoc = Doc<Article | Platform | Page>;
type Things = ReadonlyMap<string, Thing>;

export function docUses(content: Content, things: Things): Use[] {
  const docs: AnyDoc[] = [...content.articles, ...content.platforms, ...content.pages];
  return docs.flatMap((doc) => [...headUses(doc), ...proseUses(doc, things), ...componentUses(doc, things)]);
}

/** What the front matter names: an article is carried by what its answer cites. */
function headUses({ id: from, language, data }: AnyDoc): Use[] {
  const said = (text: string): Text => ({ [language]: curl(text) });
  const use = (to: string, how: How, text: Text = {}): Use => ({ from, to, how, text, words: {} });
  if ('answer' in data) {
    return [
      ...data.keyFacts.map((to) => use(to, 'show')),
      ...data.cite.map(({ of }) => use(of, 'cite', said(data.answer))),
      ...data.about.map((to) => use(to, 'about', said(data.answer))),
    ];
  }
  if (!('colour' in data)) return [];
  const text = said(data.description);
  return [
    ...(data.launched === undefined ? [] : [use(data.launched, 'show')]),
    ...data.owners.map((owner) => use(owner.from, 'show')),
    ...data.companies.map((to) => use(to, 'about', text)),
  ];
}

/** Links and citations of running text. What stands in no sentence, such as a citation alone in a cell, is used all the same. */
function proseUses({ id, language, outline }: AnyDoc, things: Things): Use[] {
  const use = (to: string, how: How, section: string, text: Text = {}, words: Text = {}): Use => {
    return { from: section || id, to, how, text, words };
  };
  const plain = (text: string): Text => ({ [language]: plainText(text, language, things) });
  const wordsOf = (sentence: Sentence, to: string) => {
    const link = outline.links.find((one) => one.to === to && sentence.text.includes(one.text));
    return link ? plain(link.text === to ? `[[${to}]]` : link.text) : {};
  };
  return [
    ...outline.sentences.flatMap((sentence) => [
      ...sentence.links.map((to) =>
        use(to, 'link', sentence.section, plain(sentence.text), wordsOf(sentence, to)),
      ),
      ...sentence.cites.map((of) => use(of, 'cite', sentence.section, plain(sentence.text))),
    ]),
    ...outline.links.map(({ to, section }) => use(to, 'link', section)),
    ...outline.citations.flatMap(({ of, section }) => (of === '' ? [] : [use(of, 'cite', section)])),
  ].filter(({ to }) => to !== '');
}

/** A timeline uses the events that it names, a correction its claim, with the sentence that corrects it. */
function componentUses({ id, language, outline }: AnyDoc, things: Things): Use[] {
  return outline.components.flatMap(({ name, attributes, section, line }): Use[] => {
    const from = section || id;
    if (name === 'Timeline') {
      const events = attributes.events?.split(/\s+/).filter(Boolean) ?? [];
      const own = things.get(attributes.id ?? '')?.type === 'timeline' ? attributes.id : undefined;
      return events.map((to) => ({ from: own ?? from, to, how: 'show', text: {}, words: {} }));
    }
    const to = attributes.of;
    if (!to || name === 'Cite') return [];
    if (name !== 'Correction') return [{ from, to, how: 'show', text: {}, words: {} }];
    const first = outline.sentences.find((sentence) => sentence.section === section && sentence.line > line);
    const text = first ? { [language]: plainText(first.text, language, things) } : {};
    return [{ from, to, how: 'cite', text, words: {} }];
  });
}

function plainText(text: string, language: string, things: Things): string {
  return curl(fillLinks(text, language, things).replace(/\s+/g, ' ')).trim();
}
