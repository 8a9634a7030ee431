/** What script adds for a reader: addresses to copy, contents that follow, a theme that stays. */
import { expect, test } from '../sites.ts';

const article = 'articles/why-join-two-rivers/';

test('the link of a list of references copies its address, goes there and says so', async ({
  page,
  sites,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(sites.second.url + article);
  await page.getByRole('link', { name: 'Link to section: References' }).click();
  const address = `${sites.second.url}${article}#references`;
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('where copying is refused, the link still leads there', async ({ page, sites, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  const exceptions: Error[] = [];
  page.on('pageerror', (error) => exceptions.push(error));
  await page.goto(sites.second.url + article);
  await page.getByRole('link', { name: 'Link to section: References' }).click();
  await expect(page).toHaveURL(/#references$/);
  expect(exceptions).toEqual([]);
});

test('the target of an address is highlighted, and no other', async ({ page, sites }) => {
  const look = (id: string) =>
    page.locator(`.heading:has(#${id}), li#${id}`).evaluate((element) => {
      const { backgroundColor, boxShadow, outline } = getComputedStyle(element);
      return [backgroundColor, boxShadow, outline].join();
    });
  await page.goto(sites.second.url + article);
  const plain = await look('canal');
  await page.goto(`${sites.second.url}${article}#canal`);
  await expect(page.locator('#canal')).toBeInViewport();
  expect(await look('canal')).not.toBe(plain);
  expect(await look('watershed')).toBe(plain);
  await page.goto(`${sites.second.url}timeline/#rhine-fire`);
  await expect(page.locator('#rhine-fire')).toBeInViewport();
  expect(await look('rhine-fire')).not.toBe(await look('iron-gates'));
});

test('a heading of several lines is highlighted as one box: no line cuts the letters of another', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 200, height: 600 });
  await page.goto(`${sites.second.url}articles/who-rules-a-river/#commission-powers`);
  const heading = page.locator('.heading:has(#commission-powers)');
  await expect(heading).toBeInViewport();
  expect(
    await heading.getByRole('heading').evaluate((element) => element.getClientRects().length),
  ).toBeGreaterThan(1);
  const boxes = await heading.evaluate((outer) =>
    [outer, ...outer.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)')
      .map((element) => element.getClientRects().length),
  );
  expect(boxes).toEqual([1]);
});

test('the contents mark the section that is read', async ({ page, sites }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(sites.root.url);
  await page.getByRole('main').locator('a[href^="/articles/"]').first().click();
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const current = contents.locator('[aria-current="true"]');
  const links = contents.getByRole('link');
  await expect(current).toHaveCount(0);
  for (const at of [1, 3, 0]) {
    const id = (await links.nth(at).getAttribute('href'))?.slice(1) ?? '';
    // It is read from a quarter of the window below the top; a heading right below it must not count yet.
    await page.locator(`#${id}`).evaluate((heading) => {
      scrollBy({ top: heading.getBoundingClientRect().top - innerHeight / 4 + 1, behavior: 'instant' });
    });
    await expect(current).toHaveCount(1);
    await expect(current).toHaveAttribute('href', `#${id}`);
  }
});

test('on a phone the contents fold, and close once they have led somewhere', async ({ page, sites }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(sites.second.url + article);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const link = contents.getByRole('link', { name: 'The canal' });
  await expect(link).toBeHidden();
  await contents.getByText('On this page').click();
  await link.click();
  await expect(page).toHaveURL(/#canal$/);
  await expect(page.locator('#canal')).toBeInViewport();
  await expect(link).toBeHidden();
});

test('the theme goes round, is named, and stays on other pages and after a reload', async ({
  page,
  sites,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(sites.second.url);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  const button = page.getByRole('button', { name: /^Theme: / });
  await expect(button).toHaveAccessibleName('Theme: System');
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: Light');
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: Dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(sites.second.url + article);
  expect(await paper()).toBe(dark);
  await page.reload();
  expect(await paper()).toBe(dark);
  await expect(button).toHaveAccessibleName('Theme: Dark');
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: System');
  expect(await paper()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(), 'the system’s own again').toBe(dark);
});

test('nothing in the header covers its neighbour on the narrowest screens', async ({ page, sites }) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(sites.root.url);
    const boxes = await page
      .locator('.site-header :is(.brand, .search-link, .theme-button, .menu-button)')
      .all();
    const edges = await Promise.all(
      boxes.map((box) =>
        box.evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const { left, right } = element.getBoundingClientRect();
          // Text may stick out of its box.
          return { left, right: Math.max(right, range.getBoundingClientRect().right) };
        }),
      ),
    );
    expect(edges).toHaveLength(4);
    for (const [at, { left }] of edges.entries()) {
      if (at > 0)
        expect(left, `${String(width)} px, item ${String(at)}`).toBeGreaterThanOrEqual(
          edges[at - 1]?.right ?? 0,
        );
    }
  }
});
