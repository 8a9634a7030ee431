/** Rendered diagrams for pages: read from the cache, which was filled before the first page. */
import { join } from 'node:path';
import { readDiagram } from '../diagrams/cache.ts';
import { markClass, markPath } from '../diagrams/draw/marks.ts';
import { contentDir } from '../loaders/root.ts';
import type { Precision } from '../model/dates.ts';
import type { Diagram, Mark } from '../model/diagram.ts';
import { getLibrary } from './library.ts';
import { thingHref } from './paths.ts';

/** The SVG of a diagram, its links leading to the addresses of what they name. */
export function diagramOf(diagram: Diagram): string {
  const svg = readDiagram(join(contentDir, 'diagrams'), diagram);
  if (svg === undefined)
    throw new Error(`The diagram "${diagram.id}" was not rendered. Run: npm run diagrams`);
  const { things } = getLibrary();
  return svg.replace(/href="([a-z0-9-]+)"/g, (whole, id: string) => {
    const address = thingHref(things.get(id), diagram.lang);
    return address === undefined ? whole : `href="${address}"`;
  });
}

/**
 * The SVG of a diagram whose every event stands in full beside it: for eye and pointer alone, since who listens or goes
 * by key would meet each event twice.
 */
export function silentDiagramOf(diagram: Diagram): string {
  return diagramOf(diagram)
    .replace(/ role="group"| aria-(?:label|labelledby|describedby)="[^"]*"/g, '')
    .replace('<svg ', '<svg aria-hidden="true" ')
    .replaceAll('<a ', '<a tabindex="-1" ');
}

/** The path of a mark as timelines have it, around the origin. */
export function markOf(mark: Mark, precision: Precision): { class: string; d: string } {
  return { class: markClass(mark, precision), d: markPath(mark, precision.unit, 0, 0) };
}
