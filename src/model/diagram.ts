/** A diagram: what is to be drawn, and all that the drawing needs besides. */
import type { marks } from '../schema/site.ts';
import type { Precision } from './dates.ts';

/** Sign on the axis of a timeline. */
export type Mark = (typeof marks)[number];

export interface DiagramEvent {
  /** Id of the event: the drawing links to it, and the page puts an address in its place. */
  id: string;
  /** Name of that link for those who hear it: "9 April 2012: The mill is sold". */
  label: string;
  mark: Mark;
  precision: Precision;
  /** The word for it, where the event is disputed. */
  disputed?: string | undefined;
}

export interface Diagram {
  /** Unique on the site: begins the names of the file and of every id within the drawing. */
  id: string;
  title: string;
  /** What a reader who does not see the drawing should know; may be empty. */
  description: string;
  lang: string;
  /** Mermaid text. */
  text: string;
  /** The events of a timeline in the order of its text; empty for a diagram that an author fenced. */
  events: DiagramEvent[];
}
