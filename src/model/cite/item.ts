/** What this site hands to those who cite it: each thing of it as a CSL-JSON item. */
import { words } from '../../i18n/index.ts';
import type { Library } from '../library.ts';
import { pick } from '../text.ts';
import type { Thing } from '../things.ts';
import type { Version } from '../versions.ts';

/** The CSL variables in use (https://docs.citationstyles.org, schema 1.0). */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author: [{ literal: string }];
  /** The page that a part of it stands on. A page itself has none: the site is its author already. */
  'container-title'?: string;
  issued: { 'date-parts': [[number, number, number]] };
  version: string;
  URL: string;
  language: string;
}

/**
 * A thing as an item to be cited. Its author is the site, since no page is signed, and its date the day up to which
 * the record was read. The site is not named again as what contains a page: APA (7th edition, 9.32) and Chicago (17th,
 * 14.207) leave it out where it is the author.
 *
 * @param url where it will be found again.
 */
export function citationItem(
  thing: Thing,
  library: Library,
  language: string,
  { hash, reviewed }: Version,
  url: string,
): CslItem {
  const container = containerTitle(thing, library, language);
  const [year = 0, month = 0, day = 0] = reviewed.split('-').map(Number);
  return {
    id: thing.id,
    type: 'webpage',
    title: citedTitle(thing, language),
    author: [{ literal: pick(library.site.name, language) }],
    ...(container === undefined ? {} : { 'container-title': container }),
    issued: { 'date-parts': [[year, month, day]] },
    version: hash,
    URL: url,
    language,
  };
}

/** What a thing is called in a citation. A source or a claim says that it is one: its words are another's. */
export function citedTitle({ type, title }: Thing, language: string): string {
  const name = pick(title, language);
  return type === 'source' || type === 'claim' ? words(language).cite.of(type, name) : name;
}

/** The title of the page that a thing stands on; undefined for what is a page itself. */
export function containerTitle(thing: Thing, { things }: Library, language: string): string | undefined {
  if (thing.fragment === '') return undefined;
  const [place = '', id = ''] = thing.page.split('/');
  const page = things.get(id || place);
  if (page?.fragment === '') return citedTitle(page, language);
  const { places } = words(language);
  return place in places ? places[place as keyof typeof places] : undefined;
}

/** The parts of the day that an item bears. */
export function cslDay({ issued }: CslItem): { year: number; month: number; day: number } {
  const [[year, month, day]] = issued['date-parts'];
  return { year, month, day };
}
