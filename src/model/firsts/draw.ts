/** All drawings of the firsts: the same for a desk and for a phone. */
import type { Words } from '../lanes/drawing.ts';
import { yearsOf, type Frame, type StripDrawing } from './drawing.ts';
import type { Firsts, Strip } from './story.ts';
import { drawTallStrip, tallFrame } from './tall.ts';
import { drawWideStrip, wideFrame } from './wide.ts';

export interface Drawings {
  shape: 'wide' | 'tall';
  frame: Frame;
  years: Words[];
  draw: (strip: Strip) => StripDrawing;
}

/** Drawings grow with the page; `firsts.css` changes from one to the other before text gets smaller than 13 or larger than 19 pixels. */
export function drawFirsts(story: Firsts): Drawings[] {
  const [wide, tall] = [wideFrame(710, 15), tallFrame(story, 304, 14)];
  return [
    {
      ...{ shape: 'wide', frame: wide, years: yearsOf(story, wide) },
      draw: (strip) => drawWideStrip(strip, story, wide),
    },
    {
      ...{ shape: 'tall', frame: tall, years: yearsOf(story, tall) },
      draw: (strip) => drawTallStrip(strip, story, tall),
    },
  ];
}
