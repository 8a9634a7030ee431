/**
 * Timelines: Mermaid says where lines break and how high boxes are; the rows are set anew. Mermaid gives every row the
 * height of the tallest, which leaves lonely gaps, and lets sections hide what stands above them.
 */
import type { Diagram } from '../../model/diagram.ts';
import { timelineType } from './config.ts';
import { frame } from './frame.ts';
import { round, svg, type SvgElement, type SvgNode } from './svg.ts';
import { readItems } from './timeline-items.ts';
import { axis, boxStart, boxWidth, drawRow } from './timeline-row.ts';
import { middle, place, type Row } from './timeline-rows.ts';

/**
 * A timeline as the site shows it.
 * @param drawing what Mermaid drew.
 * @throws when it does not have the events of the diagram.
 */
export function drawTimeline(drawing: SvgElement, diagram: Diagram): SvgNode {
  const { events } = diagram;
  const { rows, height } = place(readItems(drawing), (index) => events[index]?.disputed !== undefined);
  const boxes = rows.filter(({ role }) => role === 'event');
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
    ...rows.map((row) => drawRow(row, events[boxes.indexOf(row)])),
  ]);
}

/** The axis with its arrowhead, and the connectors: one path, since all are dressed alike. */
function axisOf(boxes: readonly Row[], end: number): SvgNode {
  const start = (boxes[0]?.y ?? 0) + middle;
  const connectors = boxes.map(({ y }) => `M${axis} ${round(y + middle)}H${boxStart}`).join('');
  const d = `M${axis} ${round(start)}V${end - 1}m-7-9l7 9 7-9${connectors}`;
  return svg('path', { class: 'timeline-axis', fill: 'none', stroke: 'currentColor', d });
}
