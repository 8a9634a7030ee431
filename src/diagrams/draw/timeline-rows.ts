/** Sets the parts of a timeline one below the other, each as high as it is. */
import type { TimelineItem } from './timeline-items.ts';

export interface Row extends TimelineItem {
  /** Its upper edge. */
  y: number;
  /** The date beside it. */
  date: readonly string[];
}

/** From the upper edge of a row to the middle of its first line, on which date, mark and connector stand. */
export const middle = 27;
/** From line to line. */
export const leading = 30;

const gap = { sameDate: 10, nextDate: 24, section: 20 };
/** What the axis goes on below the last row. */
const tail = 34;

/** From the upper edge of a row to a little below the last of its lines that are in no box. */
const below = (lines: number) => middle + (lines - 1) * leading + 10;

/**
 * Gives every part its place.
 * @param items in the order of time; a period is followed by its events.
 * @param isNoted whether an event, by its number, has a note below its date.
 */
export function place(
  items: readonly TimelineItem[],
  isNoted: (event: number) => boolean,
): { rows: Row[]; height: number } {
  let y = 0;
  /** Lower edge of what stands so far. */
  let end = 0;
  let events = 0;
  let period: readonly string[] = [];
  const rows = items.flatMap((item, index): Row[] => {
    const before = items[index - 1];
    const isEvent = item.role === 'event';
    // An event stands beside its period; where several have the same one, each says it.
    if (!isEvent) period = item.role === 'period' ? item.lines : [];
    const date = isEvent ? period : [];
    if (!isEvent) y = before ? end + (before.role === 'section' ? gap.section : gap.nextDate) : 0;
    else if (before?.role === 'event') y = end + gap.sameDate;
    const lines = isEvent ? date.length + (isNoted(events++) ? 1 : 0) : item.lines.length;
    end = Math.max(y + (isEvent ? item.height : 0), y + below(lines));
    // An event brings its period along.
    return item.role === 'period' && items[index + 1]?.role === 'event' ? [] : [{ ...item, y, date }];
  });
  return { rows, height: end + tail };
}
