/** Content as read and validated, before it is joined: what the loaders hand to `library`. */
import type { Article, Page, Platform } from '../schema/article.ts';
import type { Chart } from '../schema/chart.ts';
import type { Disagreements } from '../schema/disagreement.ts';
import type { Entry } from '../schema/entry.ts';
import type { Event } from '../schema/event.ts';
import type { Feature } from '../schema/feature.ts';
import type { Figure } from '../schema/figure.ts';
import type { Permalinks } from '../schema/permalink.ts';
import type { Reference } from '../schema/reference.ts';
import type { Outline } from '../schema/section.ts';
import type { Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import type { Synonyms } from '../schema/synonyms.ts';

/** Something read, with the line that each part of it stands at. */
export interface Located<T> {
  data: T;
  /** Line of the part at a path such as `['claims', 3, 'line']`; the nearest part that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** One item of a data file. */
export interface Item<T> extends Located<T> {
  file: string;
}

/** A page written in MDX, in one language. */
export interface Doc<T> extends Item<T> {
  id: string;
  language: string;
  outline: Outline;
}

export interface Content {
  site: Item<Site>;
  articles: Doc<Article>[];
  platforms: Doc<Platform>[];
  pages: Doc<Page>[];
  sources: Item<Source>[];
  events: Item<Event>[];
  figures: Item<Figure>[];
  charts: Item<Chart>[];
  disagreements: Item<Disagreements>[];
  features: Item<Feature>[];
  terms: Item<Entry>[];
  companies: Item<Entry>[];
  people: Item<Entry>[];
  references: Item<Reference>[];
  permalinks: Item<Permalinks> | undefined;
  /** What readers type; a site can do without. */
  synonyms?: Item<Synonyms> | undefined;
}
