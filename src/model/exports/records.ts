/** Events as plain records: names and addresses in place of ids. */
import { resolveCitation } from '../citations.ts';
import { dateWords, precisionOf } from '../dates.ts';
import { allDocs, type Library } from '../library.ts';
import { curl, pick } from '../text.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Event } from '../../schema/event.ts';
import type { TimelineFile } from '../../schema/timeline-file.ts';

export type EventRecord = TimelineFile['events'][number];

/** What addresses in files need: the library, and the address of the site with its base path, ending in a slash. */
export interface Published {
  library: Library;
  root: string;
}

/** An event in the site's first language. */
export function recordOf(event: Event, { library, root }: Published): EventRecord {
  const { language, site, things } = library;
  const { id, date, kind, disputed } = event;
  const named = (ids: readonly string[]) =>
    ids.map((each) => ({ id: each, name: pick(things.get(each)?.title ?? {}, language) }));
  const kindName = site.eventKinds.find((each) => each.id === kind)?.name ?? {};
  return {
    id,
    date,
    dateInWords: dateWords(date, language),
    precision: precisionOf(date).unit,
    doubt: precisionOf(date).doubt,
    kind: { id: kind, name: pick(kindName, language) },
    title: pick(event.title, language),
    text: pick(event.text, language),
    ...(disputed && { disputed: pick(disputed, language) }),
    platforms: named(event.platforms),
    companies: named(event.companies),
    citations: event.cite.map((citation) => citationOf(citation, { library, root })),
    address: permalink(id, root),
  };
}

/** The address of a thing that keeps wherever the thing moves. */
export function permalink(id: string, root: string): string {
  return `${root}s/${id}/`;
}

/** A reference by its title and address; a claim by its source, at its own address on this site. */
function citationOf(citation: Citation, { library, root }: Published): EventRecord['citations'][number] {
  const cited = resolveCitation(citation, library);
  const at = cited.at === undefined ? {} : { at: cited.at };
  return cited.type === 'reference'
    ? { title: curl(cited.reference.title), url: cited.reference.URL, ...at }
    : { title: curl(cited.source.title), url: permalink(cited.claim.id, root), ...at };
}

/** The last day on which any page was reviewed: files say it in place of the day they were built on. */
export function reviewedOn(library: Library): string {
  const days = allDocs(library).map(({ data }) => data.reviewed);
  return days.sort().at(-1) ?? '';
}
