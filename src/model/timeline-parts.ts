/** What a `<Timeline>` is made of: its title, and one diagram, or one for each era or year. */
import type { Event } from '../schema/event.ts';
import { words } from '../i18n/index.ts';
import { dateWords, yearOf } from './dates.ts';
import type { Doc } from './content.ts';
import type { Library } from './library.ts';
import { pick } from './text.ts';
import { byEra, chooseEvents, type Chooser } from './timelines.ts';

type Attributes = Readonly<Record<string, string>>;

/** One diagram of a timeline. */
export interface TimelinePart {
  id: string;
  /** Names the drawing wherever it stands. */
  title: string;
  /** Stands above it: the name of its group, or the title. */
  caption: string;
  events: Event[];
}

/** The title of a timeline: the author's, or what it was chosen by: "Rhine: Treaties, 1815 to 1868". */
export function timelineTitle(attributes: Attributes, language: string, chooser: Chooser): string {
  const { title, kind, platform, company, from, to } = attributes;
  if (title) return title;
  const say = words(language);
  const plural = chooser.site.eventKinds.find(({ id }) => id === kind)?.plural;
  const names = [platform, company].map((id) => pick(chooser.things.get(id ?? '')?.title ?? {}, language));
  const what = names
    .filter(Boolean)
    .reduceRight((text, name) => say.named(name, text), plural ? pick(plural, language) : say.datedEvents);
  const [first, last] = attributes.events ? yearsOf(attributes, chooser) : [from, to];
  const years = yearsInWords(first, last, language);
  return years ? say.inYears(what, years) : what;
}

/** First and last year of the events chosen. */
function yearsOf(attributes: Attributes, chooser: Chooser): (string | undefined)[] {
  const years = chooseEvents(attributes, chooser).events.map(({ date }) => String(yearOf(date)));
  return [years[0], years.at(-1)];
}

function yearsInWords(from: string | undefined, to: string | undefined, language: string): string {
  const say = words(language);
  // What is not a year is a problem, told elsewhere.
  const [first, last] = [from, to].map((year) =>
    /^\d{4}$/.test(year ?? '') ? dateWords(year ?? '', language) : '',
  );
  if (!first || !last) return first ? say.since(first) : last ? say.before(last) : '';
  return first === last ? first : say.until(first, last);
}

/** The diagrams of a timeline, in the order of time; without `group` it is one. */
export function timelineParts(attributes: Attributes, language: string, chooser: Chooser): TimelinePart[] {
  const { id = '', group } = attributes;
  const { events } = chooseEvents(attributes, chooser);
  const title = timelineTitle(attributes, language, chooser);
  const part = (key: string, name: string, caption: string, some: Event[]): TimelinePart => ({
    id: `${id}-${key}`,
    title: words(language).named(title, name),
    caption,
    events: some,
  });
  if (group === 'era') {
    return byEra(events, chooser.site).map(({ era, events: some }) => {
      const name = pick(era.name, language);
      return part(era.id, name, `${name}, ${String(era.from)}–${String(era.to)}`, some);
    });
  }
  if (group === 'year') {
    const years = Map.groupBy(events, ({ date }) => String(yearOf(date)));
    return [...years].map(([year, some]) => part(year, year, year, some));
  }
  return [{ id, title, caption: title, events }];
}

/** Gives timelines without an authored title their own in the registry, once all that names them is known. */
export function titleTimelines(docs: Iterable<Doc<object>>, chooser: Pick<Library, keyof Chooser>): void {
  for (const { language, outline } of docs) {
    for (const { name, attributes } of outline.components) {
      const thing = name === 'Timeline' ? chooser.things.get(attributes.id ?? '') : undefined;
      if (thing?.type === 'timeline') thing.title[language] = timelineTitle(attributes, language, chooser);
    }
  }
}
