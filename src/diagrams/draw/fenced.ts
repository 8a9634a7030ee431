/**
 * Diagrams that authors fence: their shapes stay as Mermaid drew them. What may get through is listed, so that nothing
 * else does. Mermaid's classes do not: names such as `note` and `section` are the site's own.
 */
import type { Diagram } from '../../model/diagram.ts';
import { fencedType } from './config.ts';
import { geometryOf, inkOf, markerIds, paintOf, tidy, type MarkerIds } from './fenced-attributes.ts';
import { frame } from './frame.ts';
import { svg, type SvgElement, type SvgNode } from './svg.ts';

/** Links lead elsewhere, and a switch holds text for those who cannot show HTML: what they hold is kept. */
const groups = new Set(['g', 'a', 'switch']);
const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline']);
const texts = new Set(['text', 'tspan']);

/**
 * A diagram of any kind but a timeline.
 * @param drawing what Mermaid drew, with attributes in place of style rules.
 */
export function drawFenced(drawing: SvgElement, diagram: Diagram): SvgNode {
  const viewBox = tidy(drawing.attributes.viewBox ?? '0 0 0 0');
  // Its natural width: without it, a small diagram would be blown up to the width of the page.
  const size = { viewBox, width: viewBox.split(/[\s,]+/)[2], 'font-size': fencedType };
  const ids = markerIds(drawing, diagram.id);
  const children = drawing.children.flatMap((child) => clean(child, ids));
  return frame(diagram, { class: 'drawing drawing-fenced', ...size }, children);
}

function clean(node: SvgNode, ids: MarkerIds): SvgNode[] {
  if (typeof node === 'string') return [];
  const { name, attributes, children } = node;
  const geometry = geometryOf(node, ids);
  if (texts.has(name)) return cleanText(node, ids);
  // Mermaid puts a background without size behind each label.
  if (name === 'rect' && attributes.width === undefined) return [];
  if (shapes.has(name)) return [svg(name, { ...geometry, ...paintOf(node) })];
  const inner = children.flatMap((child) => clean(child, ids));
  if (groups.has(name)) return inner.length > 0 ? [svg('g', geometry, inner)] : [];
  if (name === 'defs') return inner.filter((child) => typeof child !== 'string' && child.name === 'marker');
  const id = name === 'marker' ? ids.get(attributes.id ?? '') : undefined;
  return id === undefined ? [] : [svg('marker', { id, ...geometry }, inner)];
}

/** Text that nothing sets apart from the text around it joins it. */
function cleanText(node: SvgElement, ids: MarkerIds): SvgNode[] {
  const text = node.children.flatMap((child) => (typeof child === 'string' ? [child] : clean(child, ids)));
  const cleaned = svg(node.name, { ...geometryOf(node, ids), ...inkOf(node) }, text);
  const isPlain = node.name === 'tspan' && Object.keys(cleaned.attributes).length === 0;
  return isPlain || text.length === 0 ? text : [cleaned];
}
