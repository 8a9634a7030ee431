/** Who links here: under each section and on each entry, with the sentence, in plain HTML. */
import { loadLibrary } from '../../src/loaders/load.ts';
import { backlinks } from '../../src/model/uses/backlinks.ts';
import { expect, recipes, test } from '../sites.ts';

test.use({ javaScriptEnabled: false });

test('every section of the pages says who links to it, before the next heading', async ({ page, sites }) => {
  const { library } = loadLibrary(recipes.second.content);
  let told = 0;
  for (const { id, language, outline } of library.docs.values()) {
    const thing = library.things.get(id);
    await page.goto(
      `${sites.second.url}${language === library.language ? '' : 'zh-hans/'}${thing?.page ?? ''}`,
    );
    for (const section of outline.sections) {
      const wanted = backlinks(section.id, language, library);
      const found = page.locator(`.heading:has(#${section.id}) ~ .backlinks`).first();
      // That of another section follows its own heading.
      const own = await page.evaluate((name) => {
        let next = document.getElementById(name)?.closest('.heading')?.nextElementSibling;
        while (next && !next.matches('.heading, .backlinks')) next = next.nextElementSibling;
        return next?.matches('.backlinks') ?? false;
      }, section.id);
      expect(own, `${id}#${section.id}`).toBe(wanted.length > 0);
      if (wanted.length === 0) continue;
      told += 1;
      await expect(found.locator('a')).toHaveText(wanted.map(({ title }) => title));
      for (const { text } of wanted) if (text) await expect(found).toContainText(text);
    }
  }
  expect(told).toBeGreaterThan(3);
});

test('it opens by keyboard without script, and its links lead where they say', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}articles/why-join-two-rivers/`);
  const [summary] = await page.locator('.backlinks summary').all();
  if (!summary) throw new Error('No section is linked.');
  await summary.focus();
  await page.keyboard.press('Enter');
  const link = page.locator('.backlinks[open] a').first();
  await expect(link).toBeVisible();
  const target = await link.getAttribute('href');
  await link.click();
  expect(page.url()).toContain(target ?? 'no address');
});

test('paper has none of it', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}articles/why-join-two-rivers/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.backlinks').first()).toBeHidden();
});
