/** The comparison: its rows, and who was first as far as dates tell. */
import { expect, test } from '@playwright/test';
import { compareRows, firstOf, type CompareRow } from '../../src/model/compare.ts';
import { numbersPage } from '../../src/model/numbers-page.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();

/** Cells of platforms A, B … with a date, a text alone, or nothing. */
function cells(...dates: (string | undefined)[]): CompareRow['cells'] {
  const [event] = library.events;
  return dates.map((date, at) => ({
    platform: String(at),
    name: 'ABCD'.charAt(at),
    known:
      date === undefined
        ? []
        : [
            {
              name: '',
              event: date === 'text' ? undefined : { ...got(event), date },
              text: date === 'text' ? 'in some way' : '',
              cite: [],
            },
          ],
  }));
}

const cases: [dates: (string | undefined)[], first: string][] = [
  [['2014-02-19', '2012-04-09', undefined], 'First here: B, 9 April 2012'],
  [['2014-02-19', '2014-02-19', '2015'], 'First here: A and B, 19 February 2014'],
  // A year may mean any of its days.
  [['2014-06', '2014', '2016'], 'First here: A or B; their dates do not settle which'],
  [['2014-06', '2014-06'], 'First here: A or B; their dates do not settle which'],
  [['2014', '2015-01-01'], 'First here: A, 2014'],
  // About a year may mean the one before.
  [['1972~', '1971-05-01'], 'First here: A or B; their dates do not settle which'],
  [['1972~', '1970-06-30'], 'First here: B, 30 June 1970'],
  [['../2013', '2014'], 'First here: A, until 2013'],
  // One of whom something is known without a date may have been earlier.
  [['2014', '2016', 'text'], 'First of those with a date: A, 2014'],
  [['2014', undefined], ''],
  [['2014', 'text'], ''],
];

for (const [dates, first] of cases) {
  test(`first of ${dates.map(String).join(', ')}`, () => {
    expect(firstOf(cells(...dates), 'en')).toBe(first);
  });
}

test('launch and owner come first, then the features, with a cell for each platform', () => {
  const rows = compareRows(library, 'en');
  expect(rows.slice(0, 2).map(({ id }) => id)).toEqual(['compare-launched', 'compare-owner']);
  expect(rows.slice(2).map(({ id }) => id)).toEqual(library.features.map(({ id }) => id));
  for (const row of rows) expect(row.cells.map(({ platform }) => platform)).toEqual(['rhine', 'danube']);
  const cell = (id: string, platform: string) =>
    got(got(rows.find((row) => row.id === id)).cells.find((one) => one.platform === platform)).known;
  expect(cell('compare-launched', 'rhine')[0]?.event?.id).toBe('vienna-act');
  expect(cell('compare-launched', 'danube')).toEqual([]);
  expect(cell('compare-owner', 'rhine')[0]?.name).toBe('Central Commission for the Navigation of the Rhine');
  expect(cell('works-on-the-bed', 'danube')[0]?.cite, 'its own ground, where it has one').toEqual([
    { of: 'essay-1993-unload' },
  ]);
  expect(cell('works-on-the-bed', 'rhine')[0]?.cite, 'else that of the event').toEqual([
    { of: 'atlas-basins' },
  ]);
});

test('every figure has one place on the page of numbers', () => {
  const { charts, others } = numbersPage(library, 'en');
  const rows = [...charts, ...others].flatMap((part) => part.rows);
  const homes = rows.filter(({ home }) => home).map(({ figure }) => figure.id);
  expect(homes.toSorted()).toEqual([...library.figures.keys()].toSorted());
  expect(rows.length, 'some stand in two charts').toBeGreaterThan(homes.length);
  expect(others.map(({ title }) => title)).toEqual(['Of nothing in particular']);
  expect(charts[0]?.rows.map(({ label }) => label).slice(2, 4)).toEqual([
    'Salmon caught in the Rhine',
    'Danube: Huchen',
  ]);
});
