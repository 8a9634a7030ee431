/** What Pagefind gives for one word, as far as it is used here: its own types are not published with the bundle. */

/** A hit as it is read, with what our own fragments say of it (`model/search-fragment.ts`). */
export interface HitData {
  url: string;
  meta: {
    title: string;
    /** Title of the page that it stands on. */
    page?: string;
    /** That title and those below it, with `›` between them. */
    path?: string;
    date?: string;
    /** First and last day of that date, `2017-05-01/2017-05-31`. */
    days?: string;
    /** Its other names, with `|` between them. */
    names?: string;
    /** What readers type for words of its title. */
    also?: string;
    /** What an event or a figure rests on: a standing. */
    ground?: string;
    /** One number to tell of it, with its date, its address without the base path, and what it rests on. */
    fact?: string;
    factDate?: string;
    factAt?: string;
    factGround?: string;
  };
  /** Every value that it is narrowed by. */
  filters: Partial<Record<string, string[]>>;
  /** The whole text with `<` and `>` written as entities. Words end at a space or, in some languages, at U+200B. */
  raw_content: string;
  /** Places of the words found, counted in words. */
  locations: number[];
}

/** A hit as it is found: what it says is read only when it is shown. */
export interface Hit {
  id: string;
  data: () => Promise<HitData>;
}

export interface FoundHit extends Hit {
  score: number;
  /** Places of the word in it. */
  words: number[];
}

/** How many hits each value of each filter has. */
export type Counts = Partial<Record<string, Partial<Record<string, number>>>>;

/** All that has a word. */
export interface Looked {
  results: FoundHit[];
  /** Counts among them. */
  filters: Counts;
}

/** What hits are narrowed to: one of several values is enough, of every filter named. */
export type Filters = Partial<Record<string, { any: readonly string[] }>>;

export interface WordIndex {
  /** Without a word, all that the filters leave. */
  search: (word: string | null, options: { filters: Filters }) => Promise<Looked>;
}

export interface CountingIndex extends WordIndex {
  /** Loads what hits are counted by; without it Pagefind counts by what it has loaded so far. */
  filters: () => Promise<Counts>;
}
