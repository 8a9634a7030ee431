/** axe on what opens: menus, notes and lists are pages of their own to whoever opens them. */
import { audit } from '../axe.ts';
import { expect, test } from '../sites.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an article on a phone with all that opens open (${colorScheme})`, async ({ page, sites }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${sites.second.url}articles/why-join-two-rivers/`);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    expect((await audit(page)).told).toEqual([]);
    await page.getByRole('button', { name: 'Contradicted, note 3' }).first().click();
    await expect(page.locator('#n3:popover-open')).toBeVisible();
    // The note alone: what it lies over was judged above, and is free again as soon as the note closes.
    expect((await audit(page, '#n3')).told, 'the note').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    expect((await audit(page)).told, 'with the menu').toEqual([]);
  });
}
