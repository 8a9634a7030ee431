/**
 * Timelines: Mermaid says where lines break and how high boxes are; the rows are set anew. Mermaid gives every row the
 * height of the tallest, which leaves lonely gaps, and lets sections hide what stands above them.
 */
import type { Diagram, DiagramEvent } from '../../model/diagram.ts';
import { timelineType } from './config.ts';
import { frame } from './frame.ts';
import { markPath } from './marks.ts';
import { round, svg, type SvgElement, type SvgNode } from './svg.ts';
import { readItems } from './timeline-items.ts';
import { leading, middle, place, type Row } from './timeline-rows.ts';

/** Columns from left to right, in units of the drawing; boxes are as wide as Mermaid draws them. */
const dateEnd = 166;
const axis = 191;
const boxStart = 222;
const boxWidth = 310;
const padding = 16;
/** From the middle of a first line to its baseline: half the height of its capitals. */
const drop = 8.8;

/**
 * A timeline as the site shows it.
 * @param drawing what Mermaid drew.
 * @throws when it does not have the events of the diagram.
 */
export function drawTimeline(drawing: SvgElement, diagram: Diagram): SvgNode {
  const { rows, height } = place(readItems(drawing));
  const boxes = rows.filter(({ role }) => role === 'event');
  const { events } = diagram;
  if (events.length > 0 && boxes.length !== events.length) {
    throw new Error(`Mermaid drew ${boxes.length} events where there are ${events.length}.`);
  }
  const attributes = {
    class: 'drawing drawing-timeline',
    viewBox: `0 0 ${boxStart + boxWidth + 1} ${Math.ceil(height)}`,
    'font-size': timelineType.shown,
    fill: 'currentColor',
  };
  return frame(diagram, attributes, [
    axisOf(boxes, Math.ceil(height)),
    ...rows.map((row) => (row.role === 'event' ? box(row, events[boxes.indexOf(row)]) : heading(row))),
  ]);
}

/** The axis with its arrowhead, and the connectors: one path, since all are dressed alike. */
function axisOf(boxes: readonly Row[], end: number): SvgNode {
  const start = (boxes[0]?.y ?? 0) + middle;
  const connectors = boxes.map(({ y }) => `M${axis} ${round(y + middle)}H${boxStart}`).join('');
  const d = `M${axis} ${round(start)}V${end - 1}m-7-9l7 9 7-9${connectors}`;
  return svg('path', { class: 'timeline-axis', fill: 'none', stroke: 'currentColor', d });
}

/** A date left of the axis, or the name of a section above its boxes. */
function heading({ role, lines, y }: Row): SvgNode {
  // Links say their dates; read alone, between them, dates would be heard twice.
  if (role === 'period')
    // A space after a line would push it off its end.
    return text(
      lines.map((line) => line.trim()),
      dateEnd,
      y,
      { class: 'timeline-date', 'text-anchor': 'end', 'aria-hidden': 'true' },
    );
  return text(lines, boxStart, y, { class: 'timeline-era', 'font-weight': '600' });
}

function box({ lines, y, height }: Row, event: DiagramEvent | undefined): SvgNode {
  const size = { x: boxStart, y: y + 0.5, width: boxWidth, height };
  const shapes = [
    svg('rect', { ...size, fill: 'none', stroke: 'currentColor' }),
    svg('path', {
      class: `timeline-mark ${event?.mark ?? 'circle'}`,
      d: markPath(event?.mark ?? 'circle', axis, y + middle),
    }),
    text(lines, boxStart + padding, y, {}),
  ];
  return event ? svg('a', { href: event.id, 'aria-label': event.label }, shapes) : svg('g', {}, shapes);
}

function text(lines: readonly string[], x: number, y: number, attributes: Record<string, string>): SvgNode {
  const [first = '', ...rest] = lines;
  const more = rest.map((line) => svg('tspan', { x, dy: leading }, [line]));
  return svg('text', { ...attributes, x, y: y + middle + drop }, [first, ...more]);
}
