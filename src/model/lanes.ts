/** The lanes, as a story: each platform from its launch, its owners in turn, and the stops on its way. Drawn by `lanes/`. */
import { words } from '../i18n/index.ts';
import type { Platform } from '../schema/article.ts';
import type { Event } from '../schema/event.ts';
import type { Doc } from './content.ts';
import { dateWords, startOf } from './dates.ts';
import { inLanguage, type Library } from './library.ts';
import { pick } from './text.ts';

/** Times are milliseconds, UTC: the first that a date may mean. */
export interface Stop {
  /** Id of the event. */
  event: string;
  at: number;
  label: string;
  /** Date, platform and label, for those who do not see the line. */
  title: string;
  /** Who owns the platform from here on, by name. */
  owner?: string;
}

export interface Owner {
  /** Undefined where the platform belongs to itself again. */
  company: string | undefined;
  name: string;
  event: string;
  from: number;
}

export interface Lane {
  /** Id of the platform. */
  id: string;
  name: string;
  start: number;
  end: number;
  owners: Owner[];
  stops: Stop[];
}

export interface Story {
  lanes: Lane[];
  /** First and last year, both included. */
  from: number;
  to: number;
}

type Known = Pick<Library, 'events' | 'glossary' | 'language' | 'platforms'>;

/** The platforms that have any date, in the order of their lanes, as a reader of the language sees them. */
export function laneStory(library: Known, language: string): Story {
  const lanes = inLanguage(library, library.platforms, language).flatMap((doc) =>
    laneOf(doc, library, language),
  );
  const yearOf = (time: number) => new Date(time).getUTCFullYear();
  return {
    lanes,
    from: Math.min(...lanes.map(({ start }) => yearOf(start))),
    to: Math.max(...lanes.map(({ end }) => yearOf(end))),
  };
}

function laneOf({ id, data }: Doc<Platform>, { events, glossary }: Known, language: string): Lane[] {
  const name = pick(data.name, language);
  const byId = new Map(events.map((event) => [event.id, event]));
  const companyName = (company: string) =>
    pick(glossary.find((entry) => entry.id === company)?.name ?? {}, language) || company;
  const owners = data.owners
    .flatMap(({ company, from }) => {
      const event = byId.get(from);
      const owner = company ? companyName(company) : words(language).independent;
      return event ? [{ company, name: owner, event: from, from: startOf(event.date) }] : [];
    })
    .toSorted((a, b) => a.from - b.from);
  const launch = byId.get(data.launched ?? '');
  const own = events.filter((event) => event.stop && event.platforms.includes(id));
  const times = [...(launch ? [launch] : own), ...own].map((event) => startOf(event.date));
  const start = Math.min(...times, ...owners.map(({ from }) => from));
  if (!Number.isFinite(start)) return [];
  const takeovers = owners.filter(({ from }) => from > start);
  const stop = (event: Event): Stop => {
    const owner = takeovers.find((other) => other.event === event.id);
    // A change of owner is always a stop, so that the bend can be looked up.
    const label = event.stop ? pick(event.stop, language) : (owner?.name ?? '');
    const title = words(language).stop(dateWords(event.date, language), name, label);
    return { event: event.id, at: startOf(event.date), label, title, ...(owner && { owner: owner.name }) };
  };
  const stops = events
    .filter((event) => own.includes(event) || takeovers.some((owner) => owner.event === event.id))
    .map(stop);
  const end = Math.max(startOf(data.reviewed), ...times, ...owners.map(({ from }) => from));
  return [{ id, name, start, end, owners, stops }];
}
