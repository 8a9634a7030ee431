/** Which events a reader chose: read from the address, written to it, and held against an event. Nothing of the page. */

export const facets = ['kind', 'platform', 'company', 'from', 'to'] as const;
export type Facet = (typeof facets)[number];

/** What is chosen of each; empty for all. */
export type Choice = Readonly<Record<Facet, string>>;

export const everything: Choice = { kind: '', platform: '', company: '', from: '', to: '' };

/** What can be chosen; years in order. */
export interface Known {
  kind: readonly string[];
  platform: readonly string[];
  company: readonly string[];
  years: readonly string[];
}

export interface Facts {
  kind: string;
  platforms: readonly string[];
  companies: readonly string[];
  year: number;
}

/** The choice of an address's query. What is not known there is left out; years are those nearest that have events. */
export function readChoice(query: string, { years, ...known }: Known): Choice {
  const asked = new URLSearchParams(query);
  const one = (facet: 'kind' | 'platform' | 'company') =>
    known[facet].find((value) => value === asked.get(facet)) ?? '';
  const year = (facet: 'from' | 'to') => (/^\d{1,4}$/.test(asked.get(facet) ?? '') ? asked.get(facet) : null);
  const [from, to] = [year('from'), year('to')];
  return withYears(
    {
      ...{ kind: one('kind'), platform: one('platform'), company: one('company') },
      from: (from && years.find((some) => Number(some) >= Number(from))) ?? '',
      to: (to && years.findLast((some) => Number(some) <= Number(to))) ?? '',
    },
    years,
  );
}

/** Years that end before they begin change places; the first and the last of all choose nothing. */
export function withYears(choice: Choice, years: readonly string[]): Choice {
  const turned = choice.from && choice.to && Number(choice.from) > Number(choice.to);
  const [from, to] = turned ? [choice.to, choice.from] : [choice.from, choice.to];
  return { ...choice, from: from === years[0] ? '' : from, to: to === years.at(-1) ? '' : to };
}

/** Who moves one end of a span past the other takes that along; the end just moved stays where it was put. */
export function takingAlong(choice: Choice, moved: string): Choice {
  if (!choice.from || !choice.to || Number(choice.from) <= Number(choice.to)) return choice;
  return moved === 'from' ? { ...choice, to: choice.from } : { ...choice, from: choice.to };
}

/** The query with a choice in it: empty if nothing is chosen. What else it says stays. */
export function writeChoice(query: string, choice: Choice): string {
  const written = new URLSearchParams(query);
  for (const facet of facets) {
    if (choice[facet]) written.set(facet, choice[facet]);
    else written.delete(facet);
  }
  return written.size > 0 ? `?${written.toString()}` : '';
}

/** Whether an event is among those chosen. */
export function fits(facts: Facts, choice: Choice): boolean {
  const holds: Record<Facet, (value: string) => boolean> = {
    kind: (value) => facts.kind === value,
    platform: (value) => facts.platforms.includes(value),
    company: (value) => facts.companies.includes(value),
    from: (value) => facts.year >= Number(value),
    to: (value) => facts.year <= Number(value),
  };
  return facets.every((facet) => !choice[facet] || holds[facet](choice[facet]));
}
