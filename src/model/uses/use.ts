/** A use: something on the site links to, cites, shows or names something, with the sentence that does it. */
import type { Text } from '../../schema/text.ts';

/**
 * `link`: in running text. `cite`: as the ground of a statement. `show`: an event in a timeline, a figure in a chart.
 * `see`: to send readers on. `about`: to say what it is about.
 */
export type How = 'link' | 'cite' | 'show' | 'see' | 'about';

export interface Use {
  /** Id of the thing that uses: a section, an event, a timeline; the page itself where no section does. */
  from: string;
  /** Id of a thing or of a reference. */
  to: string;
  how: How;
  /** The sentence, plain, in the languages that have it; empty where none does it, as under a chart. */
  text: Text;
  /** Its words that are the link, where some are. */
  words: Text;
}
