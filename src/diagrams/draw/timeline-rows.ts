/** Sets the parts of a timeline one below the other, each as high as it is. */
import type { TimelineItem } from './timeline-items.ts';

export interface Row extends TimelineItem {
  /** Its upper edge. */
  y: number;
}

/** From the upper edge of a row to the middle of its first line, on which date, mark and connector stand. */
export const middle = 27.5;
/** From line to line. */
export const leading = 30;

const gap = { sameDate: 10, nextDate: 24, section: 20 };
/** What the axis goes on below the last row. */
const tail = 34;

/**
 * Gives every part its place.
 * @param items in the order of time; a period is followed by its events.
 */
export function place(items: readonly TimelineItem[]): { rows: Row[]; height: number } {
  let y = 0;
  /** Lower edge of what stands so far. */
  let end = 0;
  let last: TimelineItem['role'] | undefined;
  const rows = items.map((item): Row => {
    // An event stands beside its period, and below an event with the same one.
    if (item.role === 'event') y = last === 'event' ? end + gap.sameDate : y;
    else y = end === 0 ? 0 : end + (last === 'section' ? gap.section : gap.nextDate);
    // Text that is in no box ends a little below its last line.
    const text = middle + (item.lines.length - 1) * leading + 10;
    end = item.role === 'event' ? Math.max(y + item.height, last === 'period' ? end : 0) : y + text;
    last = item.role;
    return { ...item, y };
  });
  return { rows, height: end + tail };
}
