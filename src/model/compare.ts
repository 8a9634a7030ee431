/** The comparison: what each platform can do and since when, in rows of cells, and who was first. */
import { words } from '../i18n/index.ts';
import type { Platform } from '../schema/article.ts';
import type { Citation } from '../schema/citation.ts';
import type { Event } from '../schema/event.ts';
import type { Feature } from '../schema/feature.ts';
import type { Doc } from './content.ts';
import { dateWords, reachOf } from './dates.ts';
import { inLanguage, type Library } from './library.ts';
import { pick } from './text.ts';

/** Something known of a platform. */
export interface CompareCell {
  /** What the event brought, where the row does not say it: an owner. */
  name: string;
  event: Event | undefined;
  text: string;
  cite: readonly Citation[];
}

export interface CompareRow {
  id: string;
  name: string;
  /** What counts. */
  text: string;
  /** By platform; an empty list where nothing is known. */
  cells: { platform: string; name: string; known: CompareCell[] }[];
  /** Who was first, in words; empty where there are not two dates to compare. */
  first: string;
}

type Known = Pick<Library, 'events' | 'features' | 'language' | 'platforms' | 'things'>;

/** The platforms, as columns, in the order of their lanes. */
export function comparePlatforms(library: Known, language: string): { id: string; name: string }[] {
  return inLanguage(library, library.platforms, language).map(({ id, data }) => ({
    id,
    name: pick(data.name, language),
  }));
}

/** Launch and owner, which platforms tell by themselves, then the features in their authored order. */
export function compareRows(library: Known, language: string): CompareRow[] {
  const say = words(language);
  const docs = inLanguage(library, library.platforms, language);
  const events = new Map(library.events.map((event) => [event.id, event]));
  const row = (
    id: string,
    [name, text]: readonly [string, string],
    know: (doc: Doc<Platform>) => CompareCell[],
    dated = true,
  ): CompareRow => {
    const cells = docs.map((doc) => ({
      platform: doc.id,
      name: pick(doc.data.name, language),
      known: know(doc),
    }));
    return { id, name, text, cells, first: dated ? firstOf(cells, language) : '' };
  };
  const launch = ({ data }: Doc<Platform>) => {
    const event = events.get(data.launched ?? '');
    return event ? [{ name: '', event, text: '', cite: event.cite }] : [];
  };
  return [
    row('compare-launched', [say.launched, say.launchCounts], launch),
    row(
      'compare-owner',
      [say.owner, say.ownerCounts],
      (doc) => ownersOf(doc, events, library, language),
      false,
    ),
    ...library.features.map((feature) =>
      row(feature.id, [pick(feature.name, language), pick(feature.text, language)], (doc) =>
        featureCells(feature, doc.id, events, language),
      ),
    ),
  ];
}

type Events = ReadonlyMap<string, Event>;

function ownersOf(
  { data }: Doc<Platform>,
  events: Events,
  { things }: Known,
  language: string,
): CompareCell[] {
  const nameOf = (company: string) => pick(things.get(company)?.title ?? {}, language);
  const dated = data.owners.map(({ company, from }): CompareCell => {
    const event = events.get(from);
    const name = company ? nameOf(company) : words(language).independent;
    return { name, event, text: '', cite: event?.cite ?? [] };
  });
  const undated = data.companies.filter((id) => !data.owners.some(({ company }) => company === id));
  return [...dated, ...undated.map((id) => ({ name: nameOf(id), event: undefined, text: '', cite: [] }))];
}

function featureCells({ cells }: Feature, platform: string, events: Events, language: string): CompareCell[] {
  return cells
    .filter((cell) => cell.platform === platform)
    .map(({ event: id, text, cite }) => {
      const event = events.get(id ?? '');
      const ground = cite.length > 0 ? cite : (event?.cite ?? []);
      return { name: '', event, text: text ? pick(text, language) : '', cite: ground };
    });
}

/** The date of a platform, with the first and last millisecond that it may mean. */
interface Dated {
  platform: string;
  name: string;
  date: string;
  reach: readonly [number, number];
}

/** Whoever may have been first by the dates; nobody where fewer than two platforms have one. */
export function earliest(cells: CompareRow['cells']): Dated[] {
  const dated = cells.flatMap(({ platform, name, known }) => {
    const dates = known.flatMap(({ event }) => (event ? [event.date] : []));
    const [date] = dates.sort((a, b) => reachOf(a)[0] - reachOf(b)[0]);
    return date === undefined ? [] : [{ platform, name, date, reach: reachOf(date) }];
  });
  // Whoever may have begun before the first one had to.
  const latest = Math.min(...dated.map(({ reach: [, to] }) => to));
  return dated.length < 2 ? [] : dated.filter(({ reach: [from] }) => from <= latest);
}

/**
 * Who was first, as far as the dates tell: one, several on the same day, or those between whom their dates do not
 * decide.
 * @returns a sentence without a full stop; nothing where fewer than two platforms have a date.
 */
export function firstOf(cells: CompareRow['cells'], language: string): string {
  const say = words(language);
  const best = earliest(cells);
  if (best.length === 0) return '';
  // A platform of which something is known, but no date, may have been earlier.
  const undated = cells.some(({ known }) => known.length > 0 && !known.some(({ event }) => event));
  const names = best.map(({ name }) => name);
  const { date = '', reach: [from, to] = [0, Infinity] } = best[0] ?? {};
  const sameDay = to - from < 86_400_000 && best.every((other) => other.date === date);
  if (best.length > 1 && !sameDay) return say.firstUnsettled(say.or(names));
  const told = [say.and(names), dateWords(date, language)] as const;
  return undated ? say.firstDated(...told) : say.firstHere(...told);
}
