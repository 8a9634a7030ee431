/** Backlinks: who links to a thing, as readers are shown it. */
import { lineWords } from '../citations.ts';
import { excerpt } from '../excerpt.ts';
import type { Library } from '../library.ts';
import { pick } from '../text.ts';
import { fullTitle, isProse, type Thing, type ThingType } from '../things.ts';
import type { Use } from './use.ts';

export interface Backlink {
  /** What links. */
  thing: Thing;
  title: string;
  /** The sentence that does it, cut to what stands around the link; empty where none does. */
  text: string;
  /** Language of the sentence, where it is not the reader's. */
  lang: string | undefined;
}

/** Longer sentences are cut: the place itself is a click away. */
const most = 160;

/** Much of the data is about a platform; of that, these are worth a way back to. */
const worthWhile = new Set<ThingType | undefined>(['article', 'disagreement']);

/**
 * Everything that links to a thing, cites it or shows it, each once, pages first; to an entry also what sends readers on
 * to it. What is only about it is told of a whole page, such as a platform's, and there of articles and disagreements alone.
 * @param except a type of thing that is shown otherwise.
 */
export function backlinks(id: string, language: string, library: Library, except?: ThingType): Backlink[] {
  const target = library.things.get(id);
  const isTold = ({ from, how }: Use) => {
    if (from === id) return false;
    if (how === 'about') return target?.fragment === '' && worthWhile.has(library.things.get(from)?.type);
    // Entries send readers on to articles in crowds and without a sentence: that would be a list of neighbours.
    return how !== 'see' || !isProse(target);
  };
  const uses = (library.uses.get(id) ?? []).filter(isTold);
  return [...Map.groupBy(uses, ({ from }) => from)].flatMap(([from, some]) => {
    const thing = library.things.get(from);
    if (!thing || thing.type === except) return [];
    const use =
      some.find(({ text }) => language in text) ?? some.find(({ text }) => library.language in text);
    const said = use && language in use.text ? language : library.language;
    const text = use ? excerpt(use.text[said] ?? '', use.words[said] ?? '', most) : '';
    return [
      { thing, title: titleOf(thing, language, library), text, lang: said === language ? undefined : said },
    ];
  });
}

/** Of a claim its text is the sentence: it is named by who says it and where. */
function titleOf(thing: Thing, language: string, { things, claims }: Library): string {
  const known = thing.type === 'claim' ? claims.get(thing.id) : undefined;
  if (!known) return fullTitle(thing, language, things);
  return `${pick(known.source.author, language)}, ${lineWords(known.claim, language)}`;
}
