/** What a preview needs from elsewhere: the card of a thing, which is its embed page’s, and how previews look. */
import { part } from './part.ts';
import { stylesheet } from './stylesheet.ts';

/**
 * @param settings where cards and the stylesheet are.
 * @returns undefined where either cannot be loaded; nothing is shown then, and the link leads where it leads.
 */
export async function loadCard(
  id: string,
  { cards = '', styles = '' }: DOMStringMap,
): Promise<HTMLElement | undefined> {
  try {
    const [card] = await Promise.all([part(`${cards}${id}/`, 'article'), stylesheet(styles)]);
    return card;
  } catch {
    return undefined;
  }
}
