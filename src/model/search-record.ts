/** What search keeps of a thing, before Pagefind is told of it. */
import type { Standing } from '../schema/source.ts';
import type { About } from './search-about.ts';
import type { ThingType } from './things.ts';

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
}

/** What a record has besides its title and text. */
export type Details = Partial<
  Pick<SearchRecord, 'path' | 'more' | 'kind' | 'standing'> & {
    /** EDTF. */
    dated: string;
    /** Ids that it is about; without them, what its text names. */
    about: readonly string[];
  }
>;
/** Makes the record of a thing; none for an id that another thing took. */
export type AddRecord = (id: string, title: string, text: string, details?: Details) => SearchRecord[];
