import { expect, test } from '@playwright/test';
import { timelinePages } from '../../src/model/site-diagrams.ts';
import { byEra, chooseEvents } from '../../src/model/timelines.ts';
import { secondLibrary } from '../library.ts';

const library = secondLibrary();
const chosen = (attributes: Record<string, string>) =>
  chooseEvents(attributes, library).events.map(({ id }) => id);
const faults = (attributes: Record<string, string>) =>
  chooseEvents(attributes, library).faults.map(({ what, mend }) => `${what} ${mend}`);

test('events are chosen by id and stand by date, however they were named', () => {
  expect(chosen({ events: 'canal-opens\n  vienna-act mannheim-act ' })).toEqual([
    'vienna-act',
    'mannheim-act',
    'canal-opens',
  ]);
});

test('events are chosen by kind, platform, company and years, all at once', () => {
  expect(chosen({ kind: 'treaty' })).toEqual(['vienna-act', 'mannheim-act']);
  expect(chosen({ platform: 'danube' })).toEqual(['iron-gates', 'canal-opens']);
  expect(chosen({ company: 'rhine-commission' })).toEqual(['vienna-act', 'mannheim-act']);
  expect(chosen({ from: '1868', to: '1972' })).toEqual(['mannheim-act', 'iron-gates']);
  expect(chosen({ kind: 'works', platform: 'rhine', from: '1900' })).toEqual(['canal-opens']);
  expect(chosen({})).toHaveLength(library.events.length);
});

test('what does not exist is a fault with its cure', () => {
  expect(faults({ events: 'vienna-act vienna-pact' })).toEqual([
    'There is no event `vienna-pact`. Did you mean `vienna-act`?',
  ]);
  expect(faults({ kind: 'treatie' })).toEqual([
    'There is no kind of event `treatie`. Did you mean `treaty`?',
  ]);
  expect(faults({ platform: 'rhein' })).toEqual(['There is no platform `rhein`. Did you mean `rhine`?']);
  expect(faults({ company: 'rhine' })[0]).toContain('There is no company `rhine`.');
  expect(faults({ from: 'early' })[0]).toContain('`from` is not a year: `early`.');
  expect(faults({ from: '1993' })).toEqual([
    'No event fits this timeline. Widen the choice, or add the events.',
  ]);
});

test('eras hold their first and last year, and those without events are left out', () => {
  const site = {
    ...library.site,
    eras: [
      { id: 'early', name: { en: 'Early' }, from: 1815, to: 1817 },
      { id: 'empty', name: { en: 'Empty' }, from: 1818, to: 1867 },
      { id: 'late', name: { en: 'Late' }, from: 1868, to: 1992 },
    ],
  };
  expect(byEra(library.events, site).map(({ id, events }) => [id, events.map((event) => event.id)])).toEqual([
    ['early', ['vienna-act', 'rhine-straightened']],
    ['late', ['mannheim-act', 'iron-gates', 'rhine-fire', 'canal-opens']],
  ]);
});

test('there is a timeline of everything, and of each kind and platform that has events', () => {
  const pages = timelinePages(
    { ...library, events: library.events.filter(({ kind }) => kind !== 'disaster') },
    'en',
  );
  expect(pages.map(({ slug, events }) => [slug, events.length])).toEqual([
    ['', 5],
    ['treaty', 2],
    ['works', 3],
    ['rhine', 4],
    ['danube', 2],
  ]);
});
