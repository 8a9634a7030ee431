/** Judges Mermaid text without a browser. */
import { faultIn, type TextFault } from './fault.ts';
import { preparedText } from './draw/text.ts';

/**
 * The first fault of a Mermaid text.
 * @returns undefined for a text without fault, and for kinds of diagram that only a browser can judge (mind maps, user
 *   journeys and a few more).
 */
export async function parseDiagram(text: string): Promise<TextFault | undefined> {
  // Loading Mermaid takes a quarter of a second: nobody should wait for it who has no diagram.
  const { default: mermaid } = await import('mermaid');
  try {
    await mermaid.parse(preparedText(text));
    return undefined;
  } catch (error) {
    return faultIn(text, error instanceof Error ? error.message : String(error));
  }
}
