/** What narrows a search: how it is chosen, kept in an address, and said to Pagefind. Nothing of the page. */
import type { Manner } from './search-find.ts';
import type { Filters } from './search-looked.ts';
import type { Chosen } from './search-pagefind.ts';

/** Which types of things each choice of `type` stands for. */
export type Groups = Readonly<Partial<Record<string, readonly string[]>>>;

/** The filters, as the index and addresses call them. */
export const filterNames = ['type', 'platform', 'company', 'kind', 'year', 'language'] as const;

/** Ways to take one query at its word, as addresses call them. What is chosen of them holds for that query alone. */
const manners = { spelling: 'typed', time: 'any' } as const;
type MannerName = keyof typeof manners;
const mannerNames = ['spelling', 'time'] as const satisfies readonly MannerName[];

/** How a query is to be taken. */
export function mannerOf(term: string, chosen: Chosen): Manner {
  const holds = (name: MannerName) => chosen[name]?.[0] === term;
  return { isSpelt: holds('spelling'), isTimeless: holds('time') };
}

/** The choice with one way more to take a query. */
export function withManner(chosen: Chosen, name: MannerName, term: string): Chosen {
  return { ...chosen, [name]: [term] };
}

/** Whether anything narrows a search. */
export function isNarrowed(chosen: Chosen): boolean {
  return filterNames.some((name) => name in chosen);
}

/** What is chosen, as Pagefind takes it. A value that no group has finds nothing, as it should. */
export function filtersOf(chosen: Chosen, groups: Groups): Filters {
  const entries = filterNames.flatMap((name) => {
    const values = chosen[name] ?? [];
    const any = name === 'type' ? values.flatMap((value) => groups[value] ?? [value]) : values;
    return any.length > 0 ? [[name, { any }] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The choice with one filter set to a value, or let go of. */
export function withChoice(chosen: Chosen, name: string, value: string): Chosen {
  return value ? { ...chosen, [name]: [value] } : without(chosen, name);
}

export function without(chosen: Chosen, name: string): Chosen {
  return Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
}

export interface Search {
  term: string;
  chosen: Chosen;
}

/** The search of an address's query. */
export function readSearch(query: string): Search {
  const asked = new URLSearchParams(query);
  const term = asked.get('q') ?? '';
  const values = [
    ...filterNames.map((name) => [name, asked.get(name)] as const),
    ...mannerNames.map((name) => [name, asked.get(name) === manners[name] ? term : null] as const),
  ];
  return {
    term,
    chosen: Object.fromEntries(values.flatMap(([name, value]) => (value ? [[name, [value]]] : []))),
  };
}

/** The address of a search; without words there is none to speak of. */
export function searchAddress(page: string, { term, chosen }: Search): string {
  if (!term) return page;
  const query = new URLSearchParams({ q: term });
  for (const name of filterNames) {
    for (const value of chosen[name] ?? []) query.append(name, value);
  }
  for (const name of mannerNames) {
    if (chosen[name]?.[0] === term) query.append(name, manners[name]);
  }
  return `${page}?${query.toString()}`;
}
