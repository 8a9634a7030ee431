/** Timelines: which events an author asked for, in which groups. */
import type { Event } from '../schema/event.ts';
import type { Site } from '../schema/site.ts';
import { oneOf, suggest } from './problems.ts';
import { yearOf } from './dates.ts';
import type { Library } from './library.ts';

export interface Choice {
  events: Event[];
  faults: { what: string; mend: string; id?: string }[];
}

export type Chooser = Pick<Library, 'events' | 'site' | 'things'>;

/** What `group` may be: one diagram for each era of the site, or for each year. */
const groupings = ['era', 'year'];

/**
 * The events that the attributes of a `<Timeline>` name: `events` by id, or all that fit `kind`, `platform`, `company`
 * and the years `from` and `to`. By date; an unknown name, an unknown `group` or an empty result is a fault.
 */
export function chooseEvents(
  attributes: Readonly<Record<string, string>>,
  { events, site, things }: Chooser,
): Choice {
  const faults: Choice['faults'] = [];
  const { kind, platform, company, from, to, group } = attributes;
  const wanted = attributes.events?.split(/\s+/).filter(Boolean);
  const eventIds = new Set(events.map((event) => event.id));
  const know = (what: string, id: string | undefined, known: Iterable<string>) => {
    const ids = [...known];
    if (id !== undefined && !ids.includes(id))
      faults.push({ what: `There is no ${what} \`${id}\`.`, mend: suggest(id, ids), id });
  };
  const ofType = (type: string) =>
    [...things.values()].filter((thing) => thing.type === type).map((thing) => thing.id);
  for (const id of wanted ?? []) know('event', id, eventIds);
  if (kind !== undefined)
    know(
      'kind of event',
      kind,
      site.eventKinds.map(({ id }) => id),
    );
  if (platform !== undefined) know('platform', platform, ofType('platform'));
  if (company !== undefined) know('company', company, ofType('company'));
  for (const [name, year] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (year !== undefined && !/^\d{4}$/.test(year))
      faults.push({ what: `\`${name}\` is not a year: \`${year}\`.`, mend: 'Write four digits.' });
  }
  if (group !== undefined && !groupings.includes(group))
    faults.push({ what: `Timelines are not grouped by \`${group}\`.`, mend: oneOf(group, groupings) });
  const chosen = events.filter(
    (event) =>
      (wanted === undefined || wanted.includes(event.id)) &&
      (kind === undefined || event.kind === kind) &&
      (platform === undefined || event.platforms.includes(platform)) &&
      (company === undefined || event.companies.includes(company)) &&
      (from === undefined || yearOf(event.date) >= Number(from)) &&
      (to === undefined || yearOf(event.date) <= Number(to)),
  );
  if (chosen.length === 0 && faults.length === 0) {
    faults.push({ what: 'No event fits this timeline.', mend: 'Widen the choice, or add the events.' });
  }
  return { events: chosen, faults };
}

export interface Group {
  /** Id of the era. */
  id: string;
  era: Site['eras'][number];
  events: Event[];
}

/** Events by era, without the eras that have none: one diagram each, since Mermaid's own sections overlap. */
export function byEra(events: readonly Event[], site: Site): Group[] {
  const dated = events.map((event) => ({ event, year: yearOf(event.date) }));
  return site.eras
    .map((era) => ({
      id: era.id,
      era,
      events: dated.filter(({ year }) => year >= era.from && year <= era.to).map(({ event }) => event),
    }))
    .filter((group) => group.events.length > 0);
}
