/** The lanes with time from left to right. */
import type { Story } from '../lanes.ts';
import { path, type Drawing } from './drawing.ts';
import { rowsOf } from './bends.ts';
import { linePath, planLines, type Plan } from './lines.ts';
import type { Frame } from './wide-labels.ts';
import { leaderOf, markOf, titleOf } from './wide-marks.ts';
import { layRows } from './wide-rows.ts';
import { textWidth } from './widths.ts';
import { namedYears, timeScale, yearStarts } from './years.ts';
import { findZones } from './zones.ts';

/** Draws the story at a width; its height follows from its labels. */
export function drawWide(story: Story, width: number, size: number): Drawing {
  const frame = { width, size };
  // Between the ends of time and the edges of the picture.
  const edge = 14;
  const plan = planLines(story, findZones(story.lanes), timeScale(story, edge, width - edge), 14, size * 4);
  const top = Math.round(size * 1.6);
  const { rows, bands, bottom } = layRows(plan, frame, top);
  const labels = story.lanes.flatMap((lane) =>
    rowsOf(lane, plan.rows).flatMap((row) => {
      const { y, labels: own } = rows.get(row) ?? { y: 0, labels: [] };
      return own.map((label) => ({ lane, y, label }));
    }),
  );
  return {
    ...{ width, height: bottom, size, bands },
    ...years(story, plan, frame, top, bottom),
    titles: labels.flatMap(({ label, y }) => (label.kind === 'title' ? [titleOf(label, y, size)] : [])),
    lines: story.lanes.map((lane) => ({
      lane: lane.id,
      path: linePath(lane, plan, (row) => (row && rows.get(row)?.y) ?? 0, true),
      leaders: labels.map((one) => (one.lane === lane ? leaderOf(one.label, one.y, size) : '')).join(''),
    })),
    marks: labels.flatMap(({ label, y, lane }) =>
      label.kind === 'title' ? [] : [markOf(label, y, lane, size)],
    ),
  };
}

/** A year's name stands in the middle of its column or, where columns are too narrow for that, at its beginning. */
function years(
  story: Story,
  { scale }: Plan,
  frame: Frame,
  top: number,
  bottom: number,
): Pick<Drawing, 'years' | 'grid'> {
  const all = yearStarts(story);
  const column = scale(all[1]?.time ?? 0) - scale(all[0]?.time ?? 0);
  const name = textWidth('0000', frame.size);
  const { named, step } = namedYears(story, column, name + 6);
  const middle = (time: number) =>
    Math.min(Math.max(scale(time) + (step > 2 ? 0 : column / 2), name / 2), frame.width - name / 2);
  return {
    years: named.map(({ year, time }) => ({ x: middle(time), y: frame.size, text: String(year) })),
    grid: (step > 2 ? named : all).map(({ time }) => path('M', scale(time), top, 'V', bottom)).join(''),
  };
}
