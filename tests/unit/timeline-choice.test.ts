import { expect, test } from '@playwright/test';
import { everything, fits, readChoice, withYears, writeChoice } from '../../src/client/timeline-choice.ts';

const known = {
  kind: ['', 'treaty', 'works'],
  platform: ['', 'rhine'],
  company: ['', 'commission'],
  years: ['1815', '1868', '1992'],
};
const read = (query: string) => writeChoice('', readChoice(query, known));

test('what an address chooses is read, and written the same', () => {
  for (const query of [
    '',
    '?kind=treaty',
    '?kind=works&platform=rhine&company=commission',
    '?from=1868',
    '?to=1868',
    '?from=1868&to=1868',
  ]) {
    expect(read(query)).toBe(query);
  }
});

test('what is not known is not chosen', () => {
  expect(read('?kind=treatise&platform=__proto__&company=&from=early&to=18680')).toBe('');
});

test('years without events are those nearest inside, and the ends of all choose nothing', () => {
  expect(read('?from=1820&to=1991')).toBe('?from=1868&to=1868');
  expect(read('?from=1815&to=1992')).toBe('');
  expect(read('?from=1&to=9999')).toBe('');
  expect(read('?from=1993&to=1814')).toBe('');
});

test('years that end before they begin change places', () => {
  expect(withYears({ ...everything, from: '1868', to: '1815' }, known.years)).toEqual({
    ...everything,
    to: '1868',
  });
  expect(read('?from=1992&to=1868')).toBe('?from=1868');
});

test('what else an address says stays', () => {
  expect(writeChoice('?q=a%20b&kind=works', { ...everything, platform: 'rhine' })).toBe(
    '?q=a+b&platform=rhine',
  );
  expect(writeChoice('?kind=works', everything)).toBe('');
});

test('an event fits if it is all that was chosen', () => {
  const facts = { kind: 'works', platforms: ['rhine', 'danube'], companies: [], year: 1992 };
  const fit = (choice: object) => fits(facts, { ...everything, ...choice });
  expect(fit({})).toBe(true);
  expect(fit({ kind: 'works', platform: 'danube', from: '1992', to: '1992' })).toBe(true);
  for (const other of [
    { kind: 'treaty' },
    { kind: 'works', platform: 'elbe' },
    { company: 'commission' },
    { from: '1993' },
    { to: '1991' },
  ]) {
    expect(fit(other)).toBe(false);
  }
});
