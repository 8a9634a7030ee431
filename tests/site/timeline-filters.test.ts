/** The page of all events: filters by script, ways without it, and the strip over the years. */
import type { Page } from '@playwright/test';
import { audit } from '../axe.ts';
import { expect, test } from '../sites.ts';

const filter = (page: Page) => page.getByRole('group', { name: 'Filter the events' });
const button = (page: Page, name: string | RegExp) => filter(page).getByRole('button', { name });
const status = (page: Page) => filter(page).getByRole('status');
const events = (page: Page) => page.locator('.event:visible').evaluateAll((all) => all.map(({ id }) => id));
const drawings = (page: Page) => page.locator('.drawing-timeline:visible');
const bar = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Events by year' }).getByRole('link', { name });

test.describe('with script', () => {
  test('filters work by key, count what the others leave, and say how many are shown', async ({
    page,
    sites,
  }) => {
    await page.goto(`${sites.second.url}timeline/`);
    await expect(status(page)).toHaveText('6 events');
    await expect(page.getByRole('navigation', { name: 'By kind' })).toBeHidden();
    await expect(button(page, 'Clear')).toBeHidden();

    await button(page, 'Works 3').focus();
    await page.keyboard.press('Enter');
    await expect(button(page, 'Works 3')).toHaveAttribute('aria-pressed', 'true');
    await expect(button(page, 'Works 3')).toBeFocused();
    await expect(status(page)).toHaveText('3 of 6 events');
    expect(await events(page)).toEqual(['rhine-straightened', 'iron-gates', 'canal-opens']);
    await expect(drawings(page)).toHaveCount(0);
    await expect(page).toHaveURL(`${sites.second.url}timeline/?kind=works`);
    // Counts of a filter's own values are those of the other filters.
    await expect(button(page, 'Treaties 2')).toBeVisible();
    await expect(button(page, 'Rhine 2')).toBeVisible();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(button(page, 'Danube 2')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(status(page)).toHaveText('2 of 6 events');
    await expect(button(page, 'Treaties 0')).toBeDisabled();
    await expect(button(page, 'Disasters 0')).toBeDisabled();

    await button(page, 'Clear').focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('6 events');
    await expect(page).toHaveURL(`${sites.second.url}timeline/`);
    await expect(button(page, /^All/).first()).toBeFocused();
    await expect(drawings(page)).toHaveCount(2);
    expect(await events(page)).toHaveLength(6);
  });

  test('company and years are chosen from lists', async ({ page, sites }) => {
    await page.goto(`${sites.second.url}timeline/`);
    await filter(page).getByLabel('By company').focus();
    await page.keyboard.press('ArrowDown');
    await expect(status(page)).toHaveText('2 of 6 events');
    await expect(page).toHaveURL(/\/timeline\/\?company=rhine-commission$/);
    await filter(page).getByLabel('From year').selectOption('1868');
    expect(await events(page)).toEqual(['mannheim-act']);
    await expect(button(page, 'Treaties 1')).toBeVisible();
    await filter(page).getByLabel('to year').selectOption('1815');
    // The end just moved stays, and takes the other along.
    await expect(page).toHaveURL(/\?company=rhine-commission&to=1815$/);
    await expect(status(page)).toHaveText('1 of 6 events');
    await filter(page).getByLabel('From year').selectOption('1972');
    await expect(page).toHaveURL(/\?company=rhine-commission&to=1972&from=1972$/);
    await expect(status(page)).toHaveText('No event matches');
  });

  test('eras without events go, with their drawings and their place in the contents', async ({
    page,
    sites,
  }) => {
    await page.goto(`${sites.second.url}timeline/?kind=treaty`);
    await expect(page.getByRole('heading', { name: 'The age of treaties' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The age of concrete' })).toBeHidden();
    await expect(page.locator('.contents').getByText('The age of concrete')).toBeHidden();
    await button(page, /^All/).first().click();
    await expect(page.getByRole('heading', { name: 'The age of concrete' })).toBeVisible();
    await expect(page.locator('.contents').getByText('The age of concrete')).toBeVisible();
  });

  test('what is chosen survives reloading, leaving and coming back', async ({ page, sites }) => {
    const chosen = `${sites.second.url}timeline/?kind=works&from=1972`;
    await page.goto(chosen);
    const isChosen = async () => {
      await expect(page).toHaveURL(chosen);
      await expect(status(page)).toHaveText('2 of 6 events');
      await expect(button(page, /^Works/)).toHaveAttribute('aria-pressed', 'true');
      await expect(filter(page).getByLabel('From year')).toHaveValue('1972');
      expect(await events(page)).toEqual(['iron-gates', 'canal-opens']);
    };
    await isChosen();
    await page.reload();
    await isChosen();
    await page.locator('#canal-opens .event-foot a').first().click();
    await page.waitForURL((url) => !url.href.startsWith(chosen));
    await page.goBack();
    await isChosen();
  });

  test('going back over a jump within the page brings back what was chosen there', async ({
    page,
    sites,
  }) => {
    await page.goto(`${sites.second.url}timeline/?kind=works`);
    await bar(page, /^1970–1979/).click();
    await expect(page).toHaveURL(/\?kind=works#year-1972$/);
    await button(page, /^Disasters/).click();
    await expect(page).toHaveURL(/\?kind=disaster$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?kind=works$/);
    await expect(status(page)).toHaveText('3 of 6 events');
    await expect(button(page, /^Works/)).toHaveAttribute('aria-pressed', 'true');
  });

  test('the address of an event shows it, whatever is chosen', async ({ page, sites }) => {
    await page.goto(`${sites.second.url}timeline/?kind=treaty#rhine-fire`);
    await expect(page.locator('#rhine-fire')).toBeInViewport();
    await expect(status(page)).toHaveText('2 of 6 events, and the one that the address leads to');
    expect(await events(page)).toEqual(['vienna-act', 'mannheim-act', 'rhine-fire']);
    await button(page, /^Works/).click();
    await expect(page).toHaveURL(/\/timeline\/\?kind=works$/);
    expect(await events(page)).not.toContain('rhine-fire');
  });

  test('the address of an era or a year that is hidden shows everything', async ({ page, sites }) => {
    await page.goto(`${sites.second.url}timeline/?kind=treaty#year-1986`);
    await expect(status(page)).toHaveText('6 events');
    await expect(page).toHaveURL(/\/timeline\/#year-1986$/);
    await expect(page.locator('#rhine-fire')).toBeInViewport();
  });

  test('one kind or platform alone has a page with its drawing', async ({ page, sites }) => {
    await page.goto(`${sites.second.url}timeline/?kind=treaty`);
    const link = filter(page).getByRole('link');
    await button(page, /^Rhine/).click();
    await expect(link).toBeHidden();
    await button(page, /^All/).first().click();
    await link.click();
    await expect(page).toHaveURL(`${sites.second.url}timeline/rhine/`);
  });

  test('controls do not move what stands below them', async ({ page, sites }) => {
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${sites.root.url}timeline/`);
      const place = async () => (await page.locator('.density').boundingBox())?.y;
      const before = await place();
      for (const control of await filter(page).locator('button[name]:enabled').all()) {
        await control.click();
        expect(await place()).toBe(before);
      }
    }
  });

  test('the drawing stands beside the event being read, and marks it', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 700 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${sites.root.url}timeline/`);
    const ids = await events(page);
    for (const id of [ids[60], ids[100], ids[200]]) {
      await page.locator(`#${id ?? ''}`).evaluate((item) => {
        item.scrollIntoView();
      });
      const marked = page.locator('.drawing-timeline a[aria-current]:visible');
      await expect(page.locator(`.drawing-timeline a[aria-current][href$="#${id ?? ''}"]`)).toBeInViewport();
      expect(await marked.count()).toBeGreaterThan(0);
    }
  });

  test('who goes by key or listens meets each event once, in the list', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${sites.second.url}timeline/`);
    await expect(drawings(page)).not.toHaveCount(0);
    await expect(page.locator('.drawing-timeline a:not([tabindex="-1"])')).toHaveCount(0);
    const listed = page.getByRole('main').locator('a[href$="#canal-opens"]');
    await expect(listed.and(page.getByRole('link'))).toHaveCount(1);
  });

  test('nothing is wrong by axe with filters on', async ({ page, sites }) => {
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`${sites.second.url}timeline/?kind=works&platform=danube#rhine-fire`);
      expect((await audit(page)).told).toEqual([]);
    }
  });
});

test('each bar leads to the first event of its years, says how many, and is wide enough', async ({
  page,
  sites,
}) => {
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${sites.root.url}timeline/`);
    const bars = await bar(page, /.*/).all();
    let sum = 0;
    for (const one of bars) {
      const box = await one.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      sum += Number(/: (\d+) events?$/.exec((await one.locator('title').textContent()) ?? '')?.[1]);
    }
    expect(sum).toBe((await events(page)).length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.goto(`${sites.second.url}timeline/?kind=works`);
  await expect(bar(page, '1810–1819: 1 of 2 events')).toHaveAttribute('href', '#year-1817');
  await expect(bar(page, /^1860/)).toHaveCount(0);
  await button(page, 'Clear').click();
  await bar(page, '1810–1819: 2 events').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${sites.second.url}timeline/#year-1815`);
  await expect(page.locator('#vienna-act')).toBeInViewport();
});

test('on paper there are titles, and no controls', async ({ page, sites }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${sites.second.url}timeline/`);
  await expect(page.locator('.event h3 a').first()).toBeVisible();
  await expect(filter(page)).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('pages of kinds and platforms do what filters do, and filters are not shown', async ({
    page,
    sites,
  }) => {
    await page.goto(`${sites.second.url}timeline/?kind=works`);
    await expect(filter(page)).toBeHidden();
    expect(await events(page)).toHaveLength(6);
    await bar(page, '1810–1819: 2 events').click();
    await expect(page).toHaveURL(/#year-1815$/);
    await page.getByRole('navigation', { name: 'By kind' }).getByRole('link', { name: 'Treaties 2' }).click();
    await expect(page).toHaveURL(`${sites.second.url}timeline/treaty/`);
    await expect(drawings(page)).toHaveCount(1);
  });
});
