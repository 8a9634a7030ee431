/** Checks of the data files: every id they name exists, every text has the site's first language. */
import { wordLanguages } from '../i18n/index.ts';
import type { Event } from '../schema/event.ts';
import type { Problem } from '../schema/problem.ts';
import type { Site } from '../schema/site.ts';
import { suggest } from './problems.ts';
import { checkTimelineAddresses } from './checks-addresses.ts';
import type { Content, Item } from './content.ts';
import { yearOf } from './dates.ts';
import type { Library } from './library.ts';

type Path = readonly PropertyKey[];

export function checkData(content: Content, library: Library): Problem[] {
  const problems: Problem[] = [];
  const { site, things, claims, references } = library;
  const kinds = new Set(site.eventKinds.map((kind) => kind.id));
  const ids = (type: string) =>
    [...things.values()].filter((thing) => thing.type === type).map((thing) => thing.id);
  const known = {
    kind: kinds,
    platform: new Set(ids('platform')),
    company: new Set(ids('company')),
    event: new Set(ids('event')),
    figure: new Set(ids('figure')),
    thing: new Set(things.keys()),
    citation: new Set([...claims.keys(), ...references.keys()]),
    reference: new Set(references.keys()),
  };
  const need = (item: Item<unknown>, what: keyof typeof known, id: string, path: Path) => {
    if (known[what].has(id)) return;
    const citation = what === 'citation' || what === 'reference';
    problems.push({
      kind: citation ? 'unknown-citation' : 'unknown-id',
      file: item.file,
      line: item.lineOf(path),
      what: `There is no ${citation ? 'claim or reference' : what} \`${id}\`.`,
      mend: suggest(id, known[what]),
      id,
    });
  };
  const each = (item: Item<unknown>, what: keyof typeof known, list: readonly string[], path: Path) => {
    for (const [index, id] of list.entries()) need(item, what, id, [...path, index]);
  };
  const cites = (
    item: Item<unknown>,
    list: readonly { of: string }[],
    path: Path,
    what: 'citation' | 'reference' = 'citation',
  ) => {
    for (const [index, { of }] of list.entries()) need(item, what, of, [...path, index]);
  };

  problems.push(...checkTimelineAddresses(content));
  for (const item of content.events) {
    need(item, 'kind', item.data.kind, ['kind']);
    each(item, 'platform', item.data.platforms, ['platforms']);
    each(item, 'company', item.data.companies, ['companies']);
    cites(item, item.data.cite, ['cite']);
    problems.push(...outsideEras(item, site), ...stopWithoutLane(item));
  }
  for (const item of content.figures) {
    each(item, 'thing', item.data.about, ['about']);
    cites(item, item.data.cite, ['cite']);
  }
  for (const item of content.charts) {
    for (const [index, { of, figures }] of item.data.series.entries()) {
      need(item, 'thing', of, ['series', index, 'of']);
      each(item, 'figure', figures, ['series', index, 'figures']);
    }
  }
  for (const item of content.features) {
    for (const [index, { platform, event, cite }] of item.data.cells.entries()) {
      need(item, 'platform', platform, ['cells', index, 'platform']);
      if (event !== undefined) need(item, 'event', event, ['cells', index, 'event']);
      cites(item, cite, ['cells', index, 'cite']);
    }
  }
  for (const item of content.disagreements) {
    for (const [index, { about, see, sides }] of item.data.disagreements.entries()) {
      const path = ['disagreements', index];
      each(item, 'thing', about, [...path, 'about']);
      each(item, 'thing', see, [...path, 'see']);
      for (const [side, { cite }] of sides.entries()) cites(item, cite, [...path, 'sides', side, 'cite']);
    }
  }
  for (const item of [...content.terms, ...content.companies, ...content.people]) {
    each(item, 'thing', item.data.about, ['about']);
    each(item, 'thing', item.data.see, ['see']);
    cites(item, item.data.cite, ['cite']);
  }
  for (const item of content.sources) {
    for (const [index, claim] of item.data.claims.entries()) {
      each(item, 'thing', claim.about, ['claims', index, 'about']);
      cites(item, claim.references, ['claims', index, 'references'], 'reference');
    }
  }
  for (const item of content.articles) {
    each(item, 'thing', item.data.about, ['about']);
    each(item, 'figure', item.data.keyFacts, ['keyFacts']);
    cites(item, item.data.cite, ['cite']);
  }
  for (const item of content.platforms) {
    each(item, 'company', item.data.companies, ['companies']);
    if (item.data.launched !== undefined) need(item, 'event', item.data.launched, ['launched']);
    for (const [index, owner] of item.data.owners.entries()) {
      if (owner.company) need(item, 'company', owner.company, ['owners', index, 'company']);
      need(item, 'event', owner.from, ['owners', index, 'from']);
    }
  }
  return [...problems, ...languagesWithoutWords(content.site), ...checkLanguages(content, library.language)];
}

/** A language without interface words would show English ones under its own tag. */
function languagesWithoutWords({ data, file, lineOf }: Item<Site>): Problem[] {
  return data.languages.flatMap((tag, index): Problem[] => {
    if (wordLanguages.includes(tag)) return [];
    const what = `There are no interface words for the language \`${tag}\`.`;
    const mend = `Add src/i18n/${tag}.ts, or leave the language out: words exist for ${wordLanguages.join(', ')}.`;
    return [{ kind: 'unknown-language', file, line: lineOf(['languages', index]), what, mend }];
  });
}

/** Timelines are drawn by era: an event outside all of them would be shown nowhere. */
function outsideEras({ data, file, lineOf }: Item<Event>, { eras }: Site): Problem[] {
  const year = yearOf(data.date);
  if (eras.some((era) => year >= era.from && year <= era.to)) return [];
  const what = `The event \`${data.id}\` of ${String(year)} falls into no era.`;
  return [
    {
      kind: 'timeline',
      file,
      line: lineOf(['date']),
      what,
      mend: 'Mend the date, or widen `eras` in site.yaml.',
    },
  ];
}

/** A stop stands on the line of a platform: without one it would be drawn nowhere. */
function stopWithoutLane({ data, file, lineOf }: Item<Event>): Problem[] {
  if (!data.stop || data.platforms.length > 0) return [];
  const what = `The event \`${data.id}\` is a stop, but on the line of no platform.`;
  return [
    { kind: 'timeline', file, line: lineOf(['stop']), what, mend: 'Add `platforms:`, or remove `stop:`.' },
  ];
}

/** Finds every text that the site's first language is missing from: a text is an object whose keys are language tags. */
function checkLanguages(content: Content, language: string): Problem[] {
  const { site, sources, events, figures, terms, companies, people, platforms } = content;
  const { charts, disagreements, features } = content;
  const problems: Problem[] = [];
  const visit = (item: Item<unknown>, value: unknown, path: Path) => {
    if (typeof value !== 'object' || value === null || path.at(-1) === 'aliases') return;
    const keys = Object.keys(value);
    const isText =
      !Array.isArray(value) && keys.length > 0 && keys.every((key) => /^[a-z]{2,3}(?:-|$)/.test(key));
    const strings = Object.values(value).every((part) => typeof part === 'string');
    if (isText && strings && keys.some((key) => languageKey.test(key)) && !keys.includes(language)) {
      const place = path.map(String).join('.');
      const what = `\`${place}\` has no text in the site's first language, \`${language}\`.`;
      problems.push({
        kind: 'unknown-language',
        file: item.file,
        line: item.lineOf(path),
        what,
        mend: `Add \`${language}:\`.`,
      });
    }
    for (const [key, part] of Object.entries(value))
      visit(item, part, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  for (const item of [
    site,
    ...sources,
    ...events,
    ...figures,
    ...charts,
    ...disagreements,
    ...features,
    ...terms,
    ...companies,
    ...people,
    ...platforms,
  ]) {
    visit(item, item.data, []);
  }
  return problems;
}

/** Two letters, or a tag with a script: what no field of a schema is called. */
const languageKey = /^(?!of$|at$|id$|to$)[a-z]{2}(?:-[A-Za-z]+)?$/;
