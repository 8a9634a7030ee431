/** Reads a timeline as Mermaid drew it back into its parts, with the lines that it broke their text into. */
import { joiner } from '../../model/mermaid.ts';
import { elementsOf, textOf, type SvgElement } from './svg.ts';

export interface TimelineItem {
  role: 'section' | 'period' | 'event';
  lines: string[];
  /** Of the box, as Mermaid measured it, in whole units. */
  height: number;
}

/** Sections, periods and events in the order of the text. */
export function readItems(drawing: SvgElement): TimelineItem[] {
  return drawing.children.flatMap((child): TimelineItem[] => {
    if (typeof child === 'string' || ![...elementsOf(child)].some(isNode)) return [];
    const elements = [...elementsOf(child)];
    const lines = elements
      .filter(({ name }) => name === 'tspan')
      .map((line) => textOf(line).replaceAll(joiner, ''));
    // The line under each box is the one element that says how high the box is.
    const height = Math.ceil(Number(elements.find(({ name }) => name === 'line')?.attributes.y1));
    return [{ role: roleOf(child), lines: shown(lines.filter(Boolean)), height }];
  });
}

function isNode({ attributes }: SvgElement): boolean {
  return /\btimeline-node\b/.test(attributes.class ?? '');
}

function roleOf({ attributes }: SvgElement): TimelineItem['role'] {
  if (attributes.class === 'taskWrapper') return 'period';
  return attributes.class === 'eventWrapper' ? 'event' : 'section';
}

/** Lines without joiners, which say where no space belongs between lines; a page is searched by its text. */
function shown(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    const isOpen = lines[index + 1]?.startsWith(joiner) === false;
    return line.replaceAll(joiner, '') + (isOpen ? ' ' : '');
  });
}
