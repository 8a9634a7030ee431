/** What a timeline calls itself, what it is divided into, and what is said of its dates. */
import { expect, test } from '@playwright/test';
import { siteDiagrams, timelineDiagram } from '../../src/model/site-diagrams.ts';
import { timelineParts, timelineTitle } from '../../src/model/timeline-parts.ts';
import { dateSigns } from '../../src/model/timeline-signs.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const title = (attributes: Record<string, string>, language = 'en') =>
  timelineTitle({ id: 'x', ...attributes }, language, library);
const parts = (attributes: Record<string, string>) =>
  timelineParts({ id: 'x', ...attributes }, 'en', library);

test('a timeline without a title is called by what it was chosen by', () => {
  expect(title({ title: 'Mine', kind: 'treaty' })).toBe('Mine');
  expect(title({ kind: 'treaty' })).toBe('Treaties');
  expect(title({ platform: 'rhine' })).toBe('Rhine: Dated events');
  expect(title({ kind: 'works', platform: 'rhine', from: '1900' })).toBe('Rhine: Works, since 1900');
  expect(title({ kind: 'works', to: '1900' })).toBe('Works, until 1900');
  expect(title({ from: '1800', to: '1899' })).toBe('Dated events, 1800 to 1899');
  expect(title({ events: 'mannheim-act vienna-act' })).toBe('Dated events, 1815 to 1868');
  expect(title({ events: 'vienna-act' }, 'zh-Hans')).toBe('大事记,1815年');
  expect(title({ from: 'early' }), 'a problem, told elsewhere').toBe('Dated events');
  const [law] = [...library.things.values()].filter(({ id }) => id === 'law-timeline');
  expect(got(law).title).toEqual({ en: 'Rhine: Dated events, 1800 to 1999' });
});

test('a timeline is one drawing, or one for each era or year, its id before theirs', () => {
  const shape = (attributes: Record<string, string>) =>
    parts(attributes).map(({ id, title: name, caption, events }) => [id, name, caption, events.length]);
  expect(shape({ kind: 'treaty' })).toEqual([['x', 'Treaties', 'Treaties', 2]]);
  expect(shape({ kind: 'works', group: 'era' })).toEqual([
    ['x-age-of-treaties', 'Works: The age of treaties', 'The age of treaties, 1800–1899', 1],
    ['x-age-of-concrete', 'Works: The age of concrete', 'The age of concrete, 1900–1999', 2],
  ]);
  expect(shape({ kind: 'treaty', group: 'year' })).toEqual([
    ['x-1815', 'Treaties: 1815', '1815', 1],
    ['x-1868', 'Treaties: 1868', '1868', 1],
  ]);
  const drawn = siteDiagrams(library).map(({ diagram }) => diagram.id);
  expect(drawn).toEqual(
    expect.arrayContaining(['law-timeline-age-of-treaties', 'law-timeline-age-of-concrete']),
  );
});

test('a drawing is told how exactly each date is known, and says of each dispute that there is one', () => {
  const { events } = timelineDiagram('x', 'X', library.events, 'en', library);
  const told = new Map(events.map((event) => [event.id, event]));
  expect(told.get('rhine-straightened')).toMatchObject({ precision: { unit: 'span' }, disputed: undefined });
  expect(told.get('iron-gates')?.precision).toEqual({ unit: 'year', doubt: 'about' });
  expect(told.get('mannheim-act')).toMatchObject({ precision: { unit: 'month' }, disputed: 'disputed' });
  expect(told.get('mannheim-act')?.label).toMatch(/^Oct 1868, disputed: /);
});

test('the legend has the signs that occur, from the plainest to the most doubtful', () => {
  expect(dateSigns(library.events).map(({ name }) => name)).toEqual([
    'day',
    'month',
    'span',
    'about',
    'disputed',
  ]);
  expect(dateSigns([]).map(({ name }) => name)).toEqual([]);
});
