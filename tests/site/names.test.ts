/** Names as they are heard in a list of all links or buttons of a page, without what stands around them. */
import { expect, test } from '../sites.ts';

test.describe.configure({ mode: 'parallel' });

const paths = [
  'articles/why-join-two-rivers/',
  'articles/who-rules-a-river/',
  'compare/',
  'disagreements/',
  'glossary/',
  'numbers/',
  'timeline/',
];

/** Runs in the page: controls of one kind with one name that do different things, and names that do not begin as seen. */
function faultsOfNames(): string[] {
  const kinds =
    '.heading-link, .chart-links a, .timeline-files :is(summary, a), .timeline-twin > summary, .chart > details > summary, .backlinks > summary';
  const told = new Map<string, string>();
  return [...document.querySelectorAll<HTMLElement>(kinds)].flatMap((one) => {
    // The heading of an event stands right above: with the title once more, the page of all events would weigh 2 kB more.
    if (one.closest('li.event')) return [];
    const seen = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const words = seen.map((node) => node.textContent?.trim()).join('');
    const name = one.ariaLabel ?? words;
    const does = one.getAttribute('href') ?? String(told.size);
    const before = told.get(name);
    told.set(name, does);
    return [
      ...(before !== undefined && before !== does ? [`${name}: twice`] : []),
      ...(name.startsWith(words) ? [] : [`${name}: is seen as ${words}`]),
    ];
  });
}

for (const site of ['root', 'second'] as const) {
  test(`what is there for many things of a page says for which (${site})`, async ({ page, sites }) => {
    for (const path of paths.filter((one) => site === 'second' || !one.startsWith('articles/'))) {
      await page.goto(sites[site].url + path);
      expect.soft(await page.evaluate(faultsOfNames), path).toEqual([]);
    }
  });

  test(`the head of a row is its name alone, and every table has one (${site})`, async ({ page, sites }) => {
    for (const path of ['numbers/', 'compare/']) {
      await page.goto(sites[site].url + path);
      const row = page.locator('tbody tr').filter({ has: page.locator('[data-cite]') });
      expect(await row.count()).toBeGreaterThan(2);
      await expect(page.locator('th [data-cite]')).toHaveCount(0);
      for (const table of await page.locator('main table').all())
        await expect(table).toHaveAccessibleName(/./);
    }
  });

  test(`a line of a source is told with the source (${site})`, async ({ page, sites }) => {
    await page.goto(`${sites[site].url}disagreements/`);
    const lines = await page
      .locator('.side-foot')
      .getByRole('link', { name: /^lines? \d/ })
      .all();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      await expect(line).toHaveText(/^lines? [\d, ]+$/);
      await expect(line).toHaveAccessibleName(/^lines? [\d, ]+, \D/);
    }
  });
}

test('contents that are always open have nothing to open them by, folded ones have', async ({
  page,
  sites,
}) => {
  const contents = page.getByRole('navigation', { name: 'On this page' });
  for (const [width, isOpen] of [
    [1280, true],
    [360, false],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${sites.second.url}articles/why-join-two-rivers/`);
    await expect(contents.getByRole('link', { name: 'The canal' })).toBeVisible({ visible: isOpen });
    await expect(contents.locator('summary')).toBeVisible({ visible: !isOpen });
    const drawn = await contents.evaluate((nav) => getComputedStyle(nav, '::before').content);
    expect(drawn).toBe(isOpen ? '"On this page" / ""' : 'none');
  }
});
