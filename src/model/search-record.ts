/** What search keeps of a thing, before Pagefind is told of it. */
import type { Standing } from '../schema/source.ts';
import type { About } from './search-about.ts';
import type { ThingType } from './things.ts';

export interface Fact {
  /** Label and value in words. */
  text: string;
  date: string;
  url: string;
  ground: Standing;
}

export interface SearchRecord extends About {
  /** Without the base path, which the browser adds. */
  url: string;
  language: string;
  type: ThingType;
  title: string;
  /** Titles from the page that it stands on down to what it stands under; none for a page itself. */
  path: readonly string[];
  /** Shown, with the words that were found marked. */
  text: string;
  /** Searched, not shown. */
  more: string;
  /** What links elsewhere call it. */
  called: readonly string[];
  /** Words that readers may type for those of the title, and for those of the text. */
  synonyms: Readonly<Record<'title' | 'text', readonly string[]>>;
  /** Other names, in all languages: searched, not shown, and only on the record that defines the thing. */
  names: readonly string[];
  /** In words; empty for what has none. */
  date: string;
  /** First and last day of that date, `2017-05-01/2017-05-31`. */
  days: string;
  /** Every year that it names or is dated in. */
  years: readonly string[];
  /** Kind of event. */
  kind: string;
  standing: Standing | undefined;
  /** What an event or a figure rests on. */
  ground: Standing | undefined;
  /** One number to tell of what the record defines. */
  fact: Fact | undefined;
  /** Asked for last: a figure that a newer one has the label of, a section whose title many have. */
  isMinor: boolean;
}

/** What a record has besides its title and text. */
export type Details = Partial<
  Pick<SearchRecord, 'path' | 'more' | 'kind' | 'standing' | 'names' | 'isMinor' | 'ground'> & {
    /** EDTF. */
    dated: string;
    /** Ids that it is about; without them, what its text names. */
    about: readonly string[];
  }
>;
/** Makes the record of a thing; none for an id that another thing took. */
export type AddRecord = (id: string, title: string, text: string, details?: Details) => SearchRecord[];
