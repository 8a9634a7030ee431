/** Queries that mean harm, typed and in an address: nothing of them runs, is drawn as markup or raises an error. */
import { expect, field, search, summary, test } from '../search.ts';

const queries = {
  markup: `<img src=x onerror="alert(1)">'"&<script>alert(1)</script></template><!--`,
  'a very long query': 'whatsapp price '.repeat(700),
  'one very long word': 'w'.repeat(10_000),
  'marks that turn the direction': 'whatsapp \u202E\u2066\u200F price \u061C',
  'emoji and joiners': '😀👨‍👩‍👧 \u200D whatsapp',
  'quotes and signs': `"whatsapp ' price" «» \\ %00 ../ {{ meta }} [[x]] ¶ \u0000 \u200B`,
  'lone surrogates': 'whatsapp \uD800 price \uDC00',
};

for (const [name, query] of Object.entries(queries)) {
  test(`a hostile query does nothing: ${name}`, async ({ page, sites, faults }) => {
    page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
    // Percent signs are all that an address can say of a lone surrogate.
    const written = query.replace(/[^]/gu, (sign) =>
      sign.isWellFormed() ? encodeURIComponent(sign) : '%ED%A0%80',
    );
    await page.goto(`${sites.root.url}search/?q=${written}&type=${written.slice(0, 2000)}&year=%3Cb%3E`);
    await expect(summary(page)).toHaveText(/result/i);
    await page.goto(`${sites.root.url}search/`);
    await field(page).fill(query);
    await expect(summary(page)).toHaveText(/result/i);
    await field(page).press('Enter');
    await field(page).fill('');
    await expect(page.locator('.search-recents .search-stop')).toHaveCount(1);
    await page.locator('.search-recents .search-stop').click();
    await expect(summary(page)).toHaveText(/result/i);
    await expect(page.locator('search-page :is(img, script, b), .search-told *')).toHaveCount(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'nothing sticks out').toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  });
}

test('what a query says is shown as it was written', async ({ page, sites }) => {
  await search(page, sites.root, 'whatsapp <b>');
  await expect(summary(page)).toContainText('<b>');
});
