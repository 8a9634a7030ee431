/** How Mermaid is told to draw. */
import type { MermaidConfig } from 'mermaid';

export const fontFamily = 'Hanken Grotesk';

/**
 * Type of timelines, and the width at which Mermaid ends a line of a label. They are drawn in larger type than they
 * show: Mermaid's boxes have next to no padding, and the difference is the room that text needs in them.
 */
export const timelineType = { drawn: 27, shown: 25, line: 300 };

export const fencedType = 16;

/**
 * Colours that stand for parts; cleaning puts classes in their place. Hues divide the circle evenly, the first is red;
 * greys stand for themselves. Light, so that Mermaid sets dark text on them, as the stylesheet does.
 */
export const tones = ['#fa9e9e', '#fafa9e', '#9efa9e', '#9efafa', '#9e9efa', '#fa9efa'];

/**
 * Configuration for one diagram.
 * @param isTimeline whether it is a timeline, which is drawn larger, since it shrinks to the width of a phone.
 */
export function mermaidConfig(isTimeline: boolean): MermaidConfig {
  const fontSize = isTimeline ? timelineType.drawn : fencedType;
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    // A fault is ours to tell; Mermaid's own picture of it would be taken for the diagram.
    suppressErrorRendering: true,
    deterministicIds: true,
    handDrawnSeed: 1,
    theme: 'base',
    look: 'classic',
    // Labels as text of SVG: HTML within a drawing neither prints nor scales alike everywhere.
    htmlLabels: false,
    fontFamily: `"${fontFamily}", sans-serif`,
    fontSize,
    themeVariables: { fontSize: `${fontSize}px`, ...palette },
    gantt: { fontSize: 15, sectionFontSize: 15, barHeight: 26, topPadding: 60 },
    quadrantChart: { pointLabelFontSize: 15, quadrantLabelFontSize: 15 },
    timeline: { disableMulticolor: true, padding: 8, leftMargin: 0 },
  };
}

const numbered = (name: string, first: number) =>
  Array.from({ length: 12 }, (_, index): [string, string | undefined] => [
    `${name}${index + first}`,
    tones[index % tones.length],
  ]);

const palette = {
  background: '#ffffff',
  primaryColor: '#ffffff',
  primaryTextColor: '#000000',
  primaryBorderColor: '#666666',
  secondaryColor: '#eeeeee',
  tertiaryColor: '#eeeeee',
  lineColor: '#666666',
  textColor: '#000000',
  actorTextColor: '#000000',
  sequenceNumberColor: '#ffffff',
  noteBkgColor: '#eeeeee',
  noteBorderColor: '#666666',
  pieOpacity: '1',
  ...Object.fromEntries([...numbered('pie', 1), ...numbered('cScale', 0), ...numbered('git', 0)]),
  xyChart: { plotColorPalette: tones.join(',') },
};
