/** All drawings of the lanes: the same story for a desk, a tablet and a phone. */
import type { Story } from '../lanes.ts';
import type { Drawing } from './drawing.ts';
import { drawTall } from './tall.ts';
import { drawWide } from './wide.ts';

/**
 * Drawings grow with the page; `lanes-picture.css` changes from one to the next before text gets smaller than 13 or
 * larger than 19 pixels. Nothing is drawn where no platform has a date.
 */
export function drawAll(story: Story): { shape: 'wide' | 'medium' | 'tall'; drawing: Drawing }[] {
  if (story.lanes.length === 0) return [];
  return [
    { shape: 'wide', drawing: drawWide(story, 1100, 16) },
    { shape: 'medium', drawing: drawWide(story, 710, 15) },
    { shape: 'tall', drawing: drawTall(story, 304, 14) },
  ];
}
