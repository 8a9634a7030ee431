/** Every diagram of the site, so that all can be rendered before the first page. */
import type { Event } from '../schema/event.ts';
import { words } from '../i18n/index.ts';
import { dateWords, precisionOf } from './dates.ts';
import type { Diagram } from './diagram.ts';
import { allDocs, inLanguage, type Library } from './library.ts';
import { timelineText } from './mermaid.ts';
import { pick } from './text.ts';
import { timelineParts, type TimelinePart } from './timeline-parts.ts';
import { byEra } from './timelines.ts';

/** A diagram with the place in the content that asks for it; a page of the engine asks for none. */
export interface Placed {
  diagram: Diagram;
  file?: string;
  line?: number;
}

/** All timelines and fenced diagrams, in every language they are shown in, each once. */
export function siteDiagrams(library: Library): Placed[] {
  const placed = [...docDiagrams(library), ...pageDiagrams(library)];
  return [...new Map(placed.map((item) => [`${item.diagram.id} ${item.diagram.lang}`, item])).values()];
}

function docDiagrams(library: Library): Placed[] {
  return allDocs(library).flatMap(({ file, language, outline }) => [
    ...outline.components
      .filter(({ name }) => name === 'Timeline')
      .flatMap(({ attributes, line }) =>
        timelineParts(attributes, language, library).map(({ id, title, events }) => ({
          diagram: timelineDiagram(id, title, events, language, library),
          file,
          line,
        })),
      ),
    ...outline.fences.map(({ meta, text, line }) => ({
      diagram: fenceDiagram(meta, text, language),
      file,
      line,
    })),
  ]);
}

/** The timelines of the pages by kind, by platform, and of everything. */
function pageDiagrams(library: Library): Placed[] {
  return library.site.languages.flatMap((language) =>
    timelinePages(library, language).flatMap((page) =>
      eraParts(page, language, library).map(({ id, title, events }) => ({
        diagram: timelineDiagram(id, title, events, language, library),
      })),
    ),
  );
}

/** The diagrams of such a page: one for each era. */
export function eraParts(
  { id, title, events }: TimelinePage,
  language: string,
  { site }: Pick<Library, 'site'>,
): TimelinePart[] {
  return byEra(events, site).map(({ era, events: some }) => {
    const caption = pick(era.name, language);
    return { id: `${id}-${era.id}`, title: `${title}: ${caption}`, caption, events: some };
  });
}

/** A page of `/timeline/` or of a platform: all events, those of a kind, those of a platform. */
export interface TimelinePage {
  /** Prefix of its diagrams' ids. */
  id: string;
  /** Segment below `/timeline/`, empty for all events. */
  slug: string;
  title: string;
  events: readonly Event[];
}

export function timelinePages(library: Library, language: string): TimelinePage[] {
  const { site, events, platforms } = library;
  const all = { id: 'timeline-all', slug: '', title: words(language).allEvents, events };
  const kinds = site.eventKinds.map(({ id, plural }) => ({
    id: `timeline-${id}`,
    slug: id,
    title: pick(plural, language),
    events: events.filter((event) => event.kind === id),
  }));
  const apps = inLanguage(library, platforms, language).map(({ id, data }) => ({
    id: `timeline-${id}`,
    slug: id,
    title: words(language).eventsOf(pick(data.name, language)),
    events: events.filter((event) => event.platforms.includes(id)),
  }));
  return [all, ...kinds, ...apps].filter((page) => page.events.length > 0);
}

/** Events as a Mermaid timeline, one row each, every row a link. */
export function timelineDiagram(
  id: string,
  title: string,
  events: readonly Event[],
  lang: string,
  { site }: Pick<Library, 'site'>,
): Diagram {
  const rows = events.map((event) => ({
    period: dateWords(event.date, lang, 'short'),
    label: pick(event.short, lang),
  }));
  const span = new Set([rows[0], rows.at(-1)].flatMap((row) => row?.period ?? []));
  return {
    id,
    title,
    description: [words(lang).events(events.length), [...span].join(' – ')].filter(Boolean).join(', '),
    lang,
    text: timelineText(rows, lang),
    events: events.map((event) => {
      // As it is drawn: a name that differs from what is seen cannot be spoken (WCAG 2.2, success criterion 2.5.3).
      const date = dateWords(event.date, lang, 'short');
      return {
        id: event.id,
        label: `${event.disputed ? words(lang).disputedDate(date) : date}: ${pick(event.short, lang)}`,
        mark: site.eventKinds.find((kind) => kind.id === event.kind)?.mark ?? 'circle',
        precision: precisionOf(event.date),
        disputed: event.disputed && words(lang).isDisputed,
      };
    }),
  };
}

/** A fenced diagram: its id and title stand behind the fence. */
export function fenceDiagram(meta: string, text: string, lang: string): Diagram {
  const [id = '', ...title] = meta.split(' ');
  return { id, title: title.join(' '), description: title.join(' '), lang, text, events: [] };
}
