/** The parts of Pagefind and of its Component UI that are used here: their own types are not published with the bundle. */
import type { CountingIndex, Counts, Hit } from './search-looked.ts';

/** What is chosen of each filter, in the form of Component UI; one of several values is enough. */
export type Chosen = Partial<Record<string, string[]>>;

export interface Hits {
  results: readonly Hit[];
}

/** Pagefind itself, as its `createInstance` makes it. */
export interface Pagefind extends CountingIndex {
  mergeIndex: (path: string, options: object) => Promise<void>;
  destroy: () => Promise<void>;
}

/** What answers Component UI: it takes Pagefind for it. Nothing is said to a question that a later one overtook. */
export interface Backend<Found extends Hits> {
  search: (term: string, options: { filters: Chosen }) => Promise<Found | null>;
  filters: () => Promise<Counts>;
}

interface Events<Found> {
  search: [term: string, chosen: Chosen];
  /** Without words there is nothing found, and only the list of hits, which is empty. */
  results: [found: Found | { results: [] }];
}

export interface Instance<Found extends Hits = Hits> {
  __pagefind__: Backend<Found>;
  searchTerm: string;
  searchFilters: Chosen;
  on: <Name extends keyof Events<Found>>(
    name: Name,
    listener: (...values: Events<Found>[Name]) => void,
  ) => void;
  setLanguage: () => void;
  announce: (key: string) => void;
  translate: (key: string, places?: Record<string, string | number>) => string;
  setTranslations: (words: Record<string, string>) => void;
  triggerSearch: (term: string) => void;
  triggerSearchWithFilters: (term: string, chosen: Chosen) => void;
  triggerFilters: (chosen: Chosen) => void;
  registerShortcut: (shortcut: { label: string; description: string }, owner: Element) => void;
  deregisterAllShortcuts: (owner: Element) => void;
}

export interface ModalElement extends HTMLElement {
  open: () => void;
  close: () => void;
}

declare global {
  interface Window {
    PagefindComponents: { configureInstance: <Found extends Hits>(name: string) => Instance<Found> };
  }
  interface HTMLElementTagNameMap {
    'pagefind-modal': ModalElement;
  }
}
