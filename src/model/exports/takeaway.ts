/** What readers may take away: every timeline in the site's first language, as pictures and as data. */
import type { Event } from '../../schema/event.ts';
import { allDocs, type Library } from '../library.ts';
import { eraParts, timelinePages } from '../site-diagrams.ts';
import { timelineParts, timelineTitle, type TimelinePart } from '../timeline-parts.ts';
import { chooseEvents } from '../timelines.ts';
import { calendarDay } from './calendar.ts';

/** A timeline: one set of data, and a picture for each of the parts it is drawn in. */
export interface Takeaway {
  /** Names the files of data, as the id of a part names its pictures; ids are unique on the site. */
  id: string;
  title: string;
  events: readonly Event[];
  parts: readonly TimelinePart[];
  /** Its permanent address, below the site's root. */
  page: string;
}

/** Formats, each with what it is called and its media type. */
export const forms = {
  svg: { name: 'SVG', type: 'image/svg+xml' },
  png: { name: 'PNG', type: 'image/png' },
  mmd: { name: 'Mermaid', type: 'text/plain; charset=utf-8' },
  csv: { name: 'CSV', type: 'text/csv; charset=utf-8' },
  json: { name: 'JSON', type: 'application/json' },
  ics: { name: 'iCalendar', type: 'text/calendar; charset=utf-8' },
} as const;

export type PictureForm = 'svg' | 'png';
export type DataForm = Exclude<keyof typeof forms, PictureForm>;

export const pictureForms: readonly PictureForm[] = ['svg', 'png'];

/** A calendar must have an event, and takes those alone whose day is known. */
export function dataForms({ events }: Pick<Takeaway, 'events'>): DataForm[] {
  const hasDay = events.some(({ date }) => calendarDay(date) !== undefined);
  return ['mmd', 'csv', 'json', ...(hasDay ? (['ics'] as const) : [])];
}

/** The timelines that authors placed, and those of the engine's own pages. */
export function takeaways(library: Library): Takeaway[] {
  return [...placed(library), ...ofPages(library)];
}

function placed(library: Library): Takeaway[] {
  const { language } = library;
  return allDocs(library)
    .filter((doc) => doc.language === language)
    .flatMap(({ outline }) => outline.components.filter(({ name }) => name === 'Timeline'))
    .map(({ attributes }) => {
      const { id = '' } = attributes;
      return {
        id,
        title: timelineTitle(attributes, language, library),
        events: chooseEvents(attributes, library).events,
        parts: timelineParts(attributes, language, library),
        page: `s/${id}/`,
      };
    });
}

function ofPages(library: Library): Takeaway[] {
  return timelinePages(library, library.language).map((page) => ({
    id: page.id,
    title: page.title,
    events: page.events,
    parts: eraParts(page, library.language, library),
    page: page.slug === '' ? 'timeline/' : `timeline/${page.slug}/`,
  }));
}
