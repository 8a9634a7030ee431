/** From what Mermaid drew to what a page may hold: shapes and text only, dressed by the site's stylesheet. */
import type { Diagram } from '../../model/diagram.ts';
import { drawFenced } from './fenced.ts';
import { readSvg, writeSvg } from './svg.ts';
import { drawTimeline } from './timeline.ts';

/**
 * A drawing without style block, script, event handler, foreign address and repeated id, with name and description, and
 * each event a link whose address is the event's id.
 * @param drawing SVG as Mermaid returns it.
 * @returns SVG that is both HTML and XML.
 * @throws when it does not show what the diagram says.
 */
export function cleanDrawing(drawing: string, diagram: Diagram): string {
  const root = readSvg(drawing);
  const isTimeline = root.attributes['aria-roledescription'] === 'timeline';
  return writeSvg((isTimeline ? drawTimeline : drawFenced)(root, diagram)) + '\n';
}
