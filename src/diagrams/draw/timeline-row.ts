/** One row of a timeline: the date, the mark on the axis and the box, all within the link to the event. */
import type { DiagramEvent } from '../../model/diagram.ts';
import { markClass, markPath } from './marks.ts';
import { round, svg, type SvgNode } from './svg.ts';
import { leading, middle, type Row } from './timeline-rows.ts';

/** Columns from left to right, in units of the drawing; boxes are as wide as Mermaid draws them. */
export const axis = 191;
export const boxStart = 222;
export const boxWidth = 310;
const dateEnd = 166;
const padding = 16;
/** From the middle of a first line to its baseline: half the height of its capitals. */
const drop = 8.8;

/** Set around the row's own upper edge: what is alike in two rows is written alike, and compresses to nothing. */
export function drawRow(row: Row, event: DiagramEvent | undefined): SvgNode {
  const transform = `translate(0 ${round(row.y)})`;
  if (row.role === 'section') {
    const name = text(row.lines, boxStart, { class: 'timeline-era', 'font-weight': '600' });
    return svg('g', { transform }, [name]);
  }
  if (row.role === 'period') return svg('g', { transform }, [dateText(row.lines)]);
  const parts = partsOf(row, event);
  if (!event) return svg('g', { transform }, parts);
  return svg('a', { transform, href: event.id, 'aria-label': event.label }, parts);
}

function partsOf({ lines, date, height }: Row, event: DiagramEvent | undefined): SvgNode[] {
  const { mark, precision, disputed } = event ?? { mark: 'circle', precision: { unit: 'day' } };
  const size = { x: boxStart, y: 0.5, width: boxWidth, height };
  return [
    // The space keeps the date apart from the label in what the link is heard to say.
    ...(date.length > 0 || disputed ? [dateText(date, disputed), ' '] : []),
    svg('rect', { ...size, fill: 'none', stroke: 'currentColor' }),
    ...(disputed ? [svg('path', { class: 'timeline-dispute', d: `M${boxStart} 0v${height + 1}` })] : []),
    svg('path', { class: markClass(mark, precision), d: markPath(mark, precision.unit, axis, middle) }),
    text(lines, boxStart + padding, {}),
  ];
}

/** Left of the axis, with a note below. The link says both; read alone as well, they would be heard twice. */
function dateText(lines: readonly string[], note?: string): SvgNode {
  // A space after a line would push it off its end; before it, it keeps words apart.
  const date = lines.map((line, index) => (index > 0 ? ' ' : '') + line.trim());
  const attributes = { class: 'timeline-date', 'text-anchor': 'end', 'aria-hidden': 'true' };
  return text(date, dateEnd, attributes, note && ` ${note}`);
}

/** Lines one below the other. */
function text(
  [first, ...rest]: readonly string[],
  x: number,
  attributes: Record<string, string>,
  note?: string,
): SvgNode {
  const more = rest.map((line) => svg('tspan', { x, dy: leading }, [line]));
  const dy = first === undefined ? undefined : leading;
  if (note) more.push(svg('tspan', { class: 'timeline-note', x, dy }, [note]));
  return svg('text', { ...attributes, x, y: middle + drop }, [first ?? '', ...more]);
}
