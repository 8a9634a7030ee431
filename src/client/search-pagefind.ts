/** The parts of Pagefind and of its Component UI that are used here: its own types are not published with the bundle. */

/** A hit as it is found: where it stands is read only when it is shown. */
export interface Hit {
  data: () => Promise<HitData>;
}

export interface HitData {
  url: string;
  meta: { title: string; page?: string; date?: string; standing?: string };
  filters: { type?: string[]; standing?: string[]; language?: string[] };
  /** The whole text with `<` and `>` written as entities. Words end at a space or, in some languages, at U+200B. */
  raw_content: string;
  /** Places of the words found, counted in words. */
  locations: number[];
}

export interface Hits {
  results: Hit[];
}

/** How many hits each value of each filter has. */
export type Counts = Partial<Record<string, Partial<Record<string, number>>>>;

/** What is chosen of each filter; one of several values is enough. */
export type Filters = Partial<Record<string, { any: string[] }>>;

interface Events {
  search: [term: string, filters: Filters];
  loading: [];
  results: [hits: Hits];
  filters: [counts: { available: Counts; total: Counts }];
}
export type EventName = keyof Events;
export type Listener<Name extends EventName = EventName> = (...values: Events[Name]) => void;

export interface Instance {
  searchTerm: string;
  on: <Name extends EventName>(name: Name, listener: Listener<Name>, owner?: Element | null) => void;
  setLanguage: () => void;
  translate: (key: string) => string;
  setTranslations: (words: Record<string, string>) => void;
  triggerLoad: () => Promise<void>;
  triggerSearch: (term: string) => void;
  triggerSearchWithFilters: (term: string, filters: Filters) => void;
  triggerFilters: (filters: Filters) => void;
}

export interface ModalElement extends HTMLElement {
  open: () => void;
  close: () => void;
}

export interface ResultsElement extends HTMLElement {
  resultTemplate: (data: HitData) => Element;
  results: { load: () => Promise<void> }[];
}

declare global {
  interface Window {
    PagefindComponents: { configureInstance: (name: string, options: object) => Instance };
  }
  interface HTMLElementTagNameMap {
    'pagefind-modal': ModalElement;
    'pagefind-results': ResultsElement;
  }
}
