/** The lanes with time from top to bottom: columns side by side, and beside them all labels in the order of time. */
import type { Story } from '../lanes.ts';
import { path, type Drawing, type Rect } from './drawing.ts';
import { rowAt } from './bends.ts';
import { linePath, planLines, type Plan } from './lines.ts';
import { headOf, layColumns, type Columns } from './tall-columns.ts';
import { entriesOf, placeEntries } from './tall-labels.ts';
import { textWidth } from './widths.ts';
import { namedYears, timeScale, yearStarts } from './years.ts';
import { findZones } from './zones.ts';

/** Draws the story at a width, as high as its years and its labels need. */
export function drawTall(story: Story, width: number, size: number): Drawing {
  const zones = findZones(story.lanes);
  const columns = layColumns(story, zones, width, size);
  const head = headOf(columns, width, size);
  const named = columns.bands.flatMap(({ band }) => (band.from === undefined ? [band.name] : []));
  const entries = entriesOf(story, size, width - columns.labels, named);
  const needed = entries.reduce((sum, { height }) => sum + height, 0);
  // Twenty years fill a phone; more than that get less room each.
  const years = Math.min(20, story.to - story.from + 1) * size * 2.6;
  const [top, bottom] = [head.height, head.height + Math.max(years, needed * 1.1)];
  const plan = planLines(story, zones, timeScale(story, top, bottom), size, size * 2.2);
  const across = columns.middleOf;
  const starts = entries.map(({ lane, stop }) => ({
    x: across(rowAt(lane, plan.rows, stop?.at ?? lane.start)),
    y: (stop && plan.places.get(stop)) ?? plan.scale(lane.start),
  }));
  const placed = placeEntries(entries, starts, { ...columns, top, bottom, size });
  return {
    ...{ width, height: bottom, size, titles: head.titles },
    ...gridOf(story, columns, plan, size, head.leaders),
    bands: bandsOf(columns, plan, top, bottom),
    lines: story.lanes.map((lane) => ({
      lane: lane.id,
      path: linePath(lane, plan, across, false),
      leaders: placed.map(({ mark, leader }) => (mark.lane === lane.id ? leader : '')).join(''),
    })),
    marks: placed.map(({ mark }) => mark),
  };
}

function bandsOf({ bands }: Columns, { scale }: Plan, top: number, bottom: number): Rect[] {
  return bands.map(({ band: { from, to }, x, width }) => {
    const start = from === undefined ? top : scale(from) + 1.5;
    const end = to === undefined ? bottom : scale(to) - 1.5;
    return { x, y: start, width, height: end - start };
  });
}

/** A year is named at its beginning. */
function gridOf(
  story: Story,
  { left, right }: Columns,
  { scale }: Plan,
  size: number,
  leaders: string,
): Pick<Drawing, 'years' | 'grid'> {
  const all = yearStarts(story);
  const room = scale(all[1]?.time ?? 0) - scale(all[0]?.time ?? 0);
  const { named, step } = namedYears(story, room, size * 1.5);
  const x = Math.max(0, left - 3 - textWidth('0000', size));
  return {
    years: named.map(({ year, time }) => ({ x, y: scale(time) + size * 1.1, text: String(year) })),
    grid:
      (step > 2 ? named : all).map(({ time }) => path('M', left, scale(time), 'H', right)).join('') + leaders,
  };
}
