/** What the picture of a page says where a link to it is shown: title, topic, and one figure with its label. */
import { words } from '../../i18n/index.ts';
import type { Article, Page, Platform } from '../../schema/article.ts';
import type { Figure } from '../../schema/figure.ts';
import { isSettable } from '../characters.ts';
import type { Doc } from '../content.ts';
import { dateWords } from '../dates.ts';
import type { Library } from '../library.ts';
import { figureWords } from '../numbers.ts';
import { curl, pick } from '../text.ts';

export interface Card {
  /** Name of the site. */
  site: string;
  topic: string;
  title: string;
  /** A sentence below the title. */
  text: string;
  fact: { label: string; value: string; note: string } | undefined;
  /** Colours of what the page is about, as the site's content has them; the site's own where there is none. */
  colours: string[];
}

/** @returns undefined for a page whose title has signs that the site's fonts do not: such pages show the site's picture. */
export function cardOf(doc: Doc<Article | Platform | Page>, library: Library): Card | undefined {
  const { data, language, id } = doc;
  const say = words(language);
  const site = pick(library.site.name, language);
  if ('answer' in data) {
    const figure = library.figures.get(data.keyFacts[0] ?? '');
    return settable({
      site,
      topic: data.topic,
      title: curl(data.title),
      text: '',
      fact: figure && factOf(figure, language),
      colours: coloursOf(data.about, library),
    });
  }
  if (!('name' in data)) return undefined;
  const launch = library.events.find((event) => event.id === data.launched);
  const owners = data.companies.map((company) => pick(library.things.get(company)?.title ?? {}, language));
  return settable({
    site,
    topic: say.entryTypes.platform,
    title: pick(data.name, language),
    text: curl(data.description),
    fact: launch && {
      label: say.launched,
      value: dateWords(launch.date, language),
      note: owners.length > 0 ? `${say.owner}: ${owners.join(', ')}` : '',
    },
    colours: coloursOf([id], library),
  });
}

/** The site's own picture, in its first language; what cannot be set is left out, and the mark stands alone. */
export function siteCard(library: Library): Card {
  const { site, language, platforms } = library;
  return {
    site: ifSettable(pick(site.name, language)),
    topic: '',
    title: ifSettable((site.headline[language] ?? []).join(' ')),
    text: ifSettable(pick(site.tagline, language)),
    fact: undefined,
    colours: coloursOf(
      platforms.map(({ id }) => id),
      library,
    ),
  };
}

/** What a picture says, for those who do not see it. */
export function cardWords({ title, text, fact }: Card): string {
  const said = [title, text, fact && [`${fact.label}: ${fact.value}`, fact.note].filter(Boolean).join(', ')];
  return said
    .filter(Boolean)
    .map((part) => `${String(part).replace(/\.$/, '')}.`)
    .join(' ');
}

function factOf(figure: Figure, language: string): Card['fact'] {
  return {
    label: pick(figure.label, language),
    // As key facts have it: the label says what is counted.
    value: figureWords(figure, language, figure.unit !== 'users' && figure.unit !== 'accounts'),
    note: pick(figure.note, language),
  };
}

function coloursOf(ids: readonly string[], { platforms, language }: Library): string[] {
  const known = platforms.filter((doc) => doc.language === language);
  return known.filter(({ id }) => ids.includes(id)).map(({ data }) => data.colour.light);
}

function ifSettable(text: string): string {
  return isSettable(text) ? text : '';
}

function settable(card: Card): Card | undefined {
  const texts = [card.site, card.topic, card.title, card.text, ...Object.values(card.fact ?? {})];
  return texts.every(isSettable) ? card : undefined;
}
