/** The own text of data: dates, standings and units as they are written there, in no words of the interface. */
import type { Figure } from '../../schema/figure.ts';
import type { Text } from '../../schema/text.ts';
import { curl, pick } from '../text.ts';
import type { ThingType } from '../things.ts';
import { got, type Reader } from './reader.ts';

const entryText: Reader = (thing, { glossary }, language) => {
  const { name, text } = got(
    glossary.find(({ id }) => id === thing.id),
    thing,
  );
  return { lines: said(language, name, text), contains: [] };
};

type DataType =
  | 'term'
  | 'company'
  | 'person'
  | 'event'
  | 'claim'
  | 'source'
  | 'figure'
  | 'chart'
  | 'feature'
  | 'disagreement';

export const dataReaders: Record<Extract<ThingType, DataType>, Reader> = {
  term: entryText,
  company: entryText,
  person: entryText,
  event: (thing, { events }, language) => {
    const { title, date, text, disputed } = got(
      events.find(({ id }) => id === thing.id),
      thing,
    );
    return { lines: [pick(title, language), date, ...said(language, text, disputed)], contains: [] };
  },
  claim: (thing, { claims }, language) => {
    const { claim } = got(claims.get(thing.id), thing);
    return { lines: [pick(claim.text, language), claim.standing, pick(claim.why, language)], contains: [] };
  },
  source: (thing, { sources }, language) => {
    const { title, author, written, claims, ...source } = got(
      sources.find(({ id }) => id === thing.id),
      thing,
    );
    const rest = said(language, source.kind, source.dating, source.trust, source.rights);
    return {
      lines: [curl(title), pick(author, language), written, ...rest],
      contains: claims.map(({ id }) => id),
    };
  },
  figure: (thing, { figures }, language) => {
    const figure = got(figures.get(thing.id), thing);
    const rest = said(language, figure.note, figure.by, figure.computed);
    return { lines: [pick(figure.label, language), amountOf(figure), figure.date, ...rest], contains: [] };
  },
  chart: (thing, { charts }, language) => {
    const { title, text, series } = got(charts.get(thing.id), thing);
    return { lines: said(language, title, text), contains: series.flatMap(({ figures }) => figures) };
  },
  feature: (thing, { features }, language) => {
    const { name, text, cells } = got(
      features.find(({ id }) => id === thing.id),
      thing,
    );
    const own = said(language, name, text, ...cells.map((cell) => cell.text));
    return { lines: own, contains: cells.flatMap(({ event }) => event ?? []) };
  },
  disagreement: (thing, { disagreements }, language) => {
    const { title, sides, verdict, why } = got(
      disagreements.flatMap((topic) => topic.disagreements).find(({ id }) => id === thing.id),
      thing,
    );
    return { lines: said(language, title, ...sides.map(({ says }) => says), verdict, why), contains: [] };
  },
};

/** A value with its unit and what is known of its exactness: "about 1000000 users". */
function amountOf({ value, unit, bound, approximate }: Figure): string {
  return [bound ?? (approximate && 'about'), String(value), unit].filter(Boolean).join(' ');
}

/** Texts in a language, without those that are not given. */
function said(language: string, ...texts: readonly (Text | undefined)[]): string[] {
  return texts.flatMap((text) => (text ? [pick(text, language)] : []));
}
