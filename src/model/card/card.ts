/** Cards: what a thing says of itself in a few words, where it is shown away from its place. */
import { words } from '../../i18n/index.ts';
import type { Run } from '../../schema/section.ts';
import type { Standing } from '../../schema/source.ts';
import { lineWords } from '../citations.ts';
import type { Library } from '../library.ts';
import { curl, pick } from '../text.ts';
import type { Thing } from '../things.ts';
import { excerpt } from './excerpt.ts';
import { factsOf } from './facts.ts';

/** Enough to know whether to go there. */
const length = 60;

export interface Card {
  title: string;
  /** What it is: "Section", or the kind of an event. */
  kind: string;
  /** EDTF; undefined for what has none. */
  date: string | undefined;
  /** A figure's number with its unit; empty for anything else. */
  value: string;
  standing: Standing | undefined;
  /** The page that it stands on, or that lists what is like it. */
  place: { title: string } & Pick<Thing, 'page' | 'fragment' | 'languages'>;
  /** One block, or several that are a list. Links lead to ids, or to addresses of other sites. */
  text: Run[][];
}

/** The card of a thing, in a language. */
export function cardOf(thing: Thing, library: Library, language: string): Card {
  const facts = factsOf(thing, library, language);
  const text = facts.text.map((runs) => dress(runs, library, language));
  return {
    title: pick(thing.title, language),
    kind: facts.kind ?? words(language).entryTypes[thing.type],
    date: facts.date,
    value: facts.value ?? '',
    standing: facts.standing,
    place: placeOf(thing, library, language),
    text: excerpt(text, length, language),
  };
}

/** Runs with the titles of what they lead to where they have no words, and typographic quotes. */
function dress(runs: readonly Run[], { things }: Library, language: string): Run[] {
  const titled = runs.map(({ text, to = '' }) => {
    const target = things.get(to);
    // An address that counts from a page would lead elsewhere from a card.
    const leads = target !== undefined || /^https?:/.test(to);
    return { text: target && text === to ? pick(target.title, language) : text, ...(leads && { to }) };
  });
  // Whether a quotation begins or ends is seen from what stands before it, which may be another run.
  const curled = curl(titled.map(({ text }) => text).join(''));
  let at = 0;
  return titled.map((run) => ({ ...run, text: curled.slice(at, (at += run.text.length)) }));
}

function placeOf({ id, page, fragment }: Thing, library: Library, language: string): Card['place'] {
  const { claims, things, site } = library;
  const claim = claims.get(id);
  // What is a page itself stands among its like.
  const around = fragment ? page : page.replace(/[^/]+\/$/, '');
  const owner = things.get(around.split('/').at(-2) ?? '');
  const places: Partial<Record<string, string>> = words(language).places;
  const title = claim
    ? [pick(claim.source.author, language), lineWords(claim.claim, language)].join(', ')
    : pick(owner?.title ?? {}, language) || (places[around.slice(0, -1)] ?? pick(site.name, language));
  return { title, page: around, fragment: '', languages: owner?.languages };
}
