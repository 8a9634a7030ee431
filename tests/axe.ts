/** What axe finds wrong on a page, by WCAG 2.0 to 2.2, levels A and AA, and for the contrast of text AAA. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * A line for each rule that is broken, with the first place and the number of places; and how many rules had something
 * to judge. Looks at all of the page, or only at what is inside the element that the selector `within` finds.
 */
export async function audit(page: Page, within = 'html') {
  const { violations, passes } = await new AxeBuilder({ page })
    .include(within)
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    // After the options, which would take the tags' place.
    .withTags(tags)
    .analyze();
  const told = violations.map(({ id, nodes: [first, ...others] }) => {
    const more = others.length > 0 ? ` (and ${String(others.length)} more)` : '';
    return `${id}: ${first?.target.join(' ') ?? ''}${more}: ${first?.failureSummary ?? ''}`;
  });
  return { told, judged: passes.length };
}
