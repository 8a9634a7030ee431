/**
 * Colours of a drawing as parts they play, so that the site's stylesheet gives them in light, dark, print and forced
 * colours. Mermaid is given colours that stand for parts; what it derives from them is near enough to be told.
 */
import { tones } from './config.ts';

/**
 * The part that a colour plays: `sheet`, `shade`, `soft` or `ink` for greys from light to dark, else `tone-1` and so on.
 * @param colour as browsers compute it: `none`, `rgb(…)` or `rgba(…)`.
 * @returns undefined for what is not painted, or in a way that is not for flat shapes.
 */
export function partOf(colour: string | undefined): string | undefined {
  const [red, green, blue, alpha = 1] = (colour?.match(/^rgba?\((.*)\)$/)?.[1] ?? '')
    .split(/[\s,/]+/)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return undefined;
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const light = (least + most) / 510;
  const isGrey = most - least < 30;
  if (!isGrey) return `tone-${nearestTone(red, green, blue, most - least)}`;
  if (light > 0.97) return 'sheet';
  if (light > 0.8) return 'shade';
  return light > 0.25 ? 'soft' : 'ink';
}

/** From 1, the place of the tone whose hue is nearest. The tones divide the circle evenly, the first being red. */
function nearestTone(red: number, green: number, blue: number, spread: number): number {
  const most = Math.max(red, green, blue);
  const hue =
    most === red
      ? (green - blue) / spread
      : most === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return ((Math.round((hue / 6) * tones.length) + tones.length) % tones.length) + 1;
}
