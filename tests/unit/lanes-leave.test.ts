/** Lines that leave the band of their owner. */
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../src/cli/run.ts';
import { loadLibrary } from '../../src/loaders/load.ts';
import { compareRows } from '../../src/model/compare.ts';
import { laneStory, type Lane } from '../../src/model/lanes.ts';
import { drawAll } from '../../src/model/lanes/draw.ts';
import { findZones } from '../../src/model/lanes/zones.ts';
import { platformSchema } from '../../src/schema/article.ts';
import { faultsOf } from './lanes-faults.ts';
import { day } from './lanes-generated.ts';

test('a line leaves a band for ground of its own, and may come back', () => {
  const owner = (company: string | undefined, from: string) => ({
    ...{ company, name: company ?? 'independent', event: from },
    from: day(from),
  });
  const lane = (id: string, ...owners: Lane['owners']): Lane => ({
    ...{ id, name: id, start: day('2010-01-01'), end: day('2020-01-01'), owners },
    stops: owners
      .filter(({ from }) => from > day('2010-01-01'))
      .map(({ from, event, name }) => ({ event, at: from, label: 'sold', title: '', owner: name })),
  });
  const lanes = [
    lane('born', owner('Big', '2010-01-01')),
    lane('let-go', owner('Big', '2012-01-01'), owner(undefined, '2016-01-01')),
    lane('let-go-later', owner('Big', '2010-01-01'), owner(undefined, '2018-01-01')),
    lane(
      'passed-on',
      owner('Other', '2010-01-01'),
      owner(undefined, '2014-01-01'),
      owner('Big', '2015-01-01'),
    ),
    lane('alone', owner('Small', '2010-01-01'), owner(undefined, '2013-01-01')),
  ];
  const zones = findZones(lanes);
  const years = (time: number) => new Date(time).getUTCFullYear();
  expect(
    zones.map(({ bands, rows }) => [
      bands.map(({ name }) => name).join(),
      rows.map(({ lane: { id }, from, to }) => `${id} ${String(years(from))}-${String(years(to))}`).join(),
    ]),
  ).toEqual([
    ['Big', 'born 2010-2020,let-go 2012-2016,let-go-later 2010-2018,passed-on 2015-2020'],
    // In: the first of them nearest. Out: the last of them nearest.
    ['', 'let-go 2010-2012'],
    ['', 'passed-on 2014-2015'],
    ['', 'let-go-later 2018-2020'],
    ['', 'let-go 2016-2020'],
    ['Other', 'passed-on 2010-2014'],
    ['Small', 'alone 2010-2013'],
    ['', 'alone 2013-2020'],
  ]);
  const story = { lanes, from: 2010, to: 2020 };
  for (const { drawing } of drawAll(story)) {
    expect(faultsOf(story, drawing)).toEqual([]);
    for (const { id, owners } of lanes) {
      const path = drawing.lines.find(({ lane: own }) => own === id)?.path ?? '';
      const changes = owners.filter(({ from }) => from > day('2010-01-01')).length;
      expect(path.split('C').length - 1, `${id} bends at each change`).toBe(changes);
    }
  }
});

test('who belongs to itself again is told by name, in the story and in the comparison', () => {
  const { library } = loadLibrary(`${projectRoot}/tests/fixtures/second`);
  const platforms = library.platforms.map((doc) => {
    const owners = [...doc.data.owners, { from: 'mannheim-act' }];
    return doc.id === 'rhine' ? { ...doc, data: { ...doc.data, owners } } : doc;
  });
  const rhine = laneStory({ ...library, platforms }, 'en').lanes.find(({ id }) => id === 'rhine');
  expect(rhine?.owners.map(({ company, name }) => [company, name])).toEqual([
    ['rhine-commission', 'Central Commission for the Navigation of the Rhine'],
    [undefined, 'independent'],
  ]);
  expect(rhine?.stops.find(({ event }) => event === 'mannheim-act')).toMatchObject({
    ...{ label: 'independent', owner: 'independent' },
    title: 'October 1868: Rhine: independent',
  });
  const row = compareRows({ ...library, platforms }, 'en').find(({ id }) => id === 'compare-owner');
  const cell = row?.cells.find(({ platform }) => platform === 'rhine');
  expect(cell?.known.map(({ name }) => name)).toContain('independent');
  const { data } = platforms.find(({ id }) => id === 'rhine') ?? {};
  const read = (owners: object[]) => platformSchema.safeParse({ ...data, owners }).success;
  expect([read([{ from: 'a' }]), read([{ company: 'c', from: 'a' }, { from: 'b' }])]).toEqual([false, true]);
});
