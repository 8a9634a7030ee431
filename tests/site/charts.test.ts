/** Charts and numbers as they are shown: nothing cut, nothing covered, every figure at one address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '../../src/loaders/load.ts';
import { projectRoot } from '../../src/cli/run.ts';
import { pagesOf } from '../pages.ts';
import { expect, recipes, test } from '../sites.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

const names = ['root', 'second'] as const;
const libraryOf = (name: (typeof names)[number]) =>
  loadLibrary(join(projectRoot, recipes[name].content)).library;

/** Runs in the page: what is wrong with the text of its charts, and with their marks. */
function faultsOfCharts(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('figure.chart')].flatMap((chart) => {
    const title = chart.getAttribute('aria-label') ?? '';
    const own = chart.getBoundingClientRect();
    // Lines of a name are boxes of their own: together they would seem to cover what stands beside the shorter.
    const texts = [...chart.querySelectorAll('svg text')]
      .flatMap((text) => (text.firstElementChild ? [...text.children] : [text]))
      .map((text) => ({
        said: text.textContent,
        box: text.getBoundingClientRect(),
        style: getComputedStyle(text),
      }))
      .filter(({ box }) => box.width > 0);
    const told = (what: string) => `${title}: ${what}`;
    if (texts.length < 3) return [told('has no text')];
    return [
      ...texts.flatMap(({ said, box }, at) => [
        ...(box.left < Math.max(0, own.left - 1) || box.right > Math.min(width, own.right + 1)
          ? [told(`"${said}" is cut`)]
          : []),
        ...texts
          .slice(at + 1)
          .filter(
            (other) =>
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 0.5 &&
              // Lines of text are a little higher than what stands in them.
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 3,
          )
          .map((other) => told(`"${said}" covers "${other.said}"`)),
      ]),
      ...texts
        .filter(
          ({ style }) => Number.parseFloat(style.fontSize) < 13 || Number.parseFloat(style.fontSize) > 19,
        )
        .map(({ said, style }) => told(`"${said}" is ${style.fontSize} high`)),
      ...[...chart.querySelectorAll('svg .mark, svg .bar')]
        .map((mark) => mark.getBoundingClientRect())
        .filter(({ left, right }) => left < own.left - 6 || right > own.right + 6)
        .map(() => told('a mark is cut')),
    ];
  });
}

for (const name of names) {
  test(`no text of a chart is cut or covered, at any width (${name})`, async ({ page, sites }) => {
    const site = sites[name];
    const withCharts = pagesOf(site).filter((path) =>
      readFileSync(join(site.dir, path, 'index.html'), 'utf8').includes('<figure class="chart"'),
    );
    expect(withCharts.join()).toContain('numbers/');
    for (const path of withCharts) {
      await page.goto(site.url + path);
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await page.evaluate(faultsOfCharts), `${path} at ${String(width)} px`).toEqual([]);
      }
    }
  });

  test(`every figure has one anchor, every chart its drawing, its table and its file (${name})`, async ({
    page,
    sites,
  }) => {
    const { figures, charts } = libraryOf(name);
    await page.goto(`${sites[name].url}numbers/`);
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
    const count = (id: string) => ids.filter((other) => other === id).length;
    for (const id of [...figures.keys(), ...charts.keys()]) expect.soft(count(id), id).toBe(1);
    for (const id of figures.keys()) {
      const row = page.locator(`tr[id="${id}"]`);
      expect.soft(await row.locator('.cited a').count(), `${id} is cited`).toBeGreaterThan(0);
    }
    for (const [id, { title, series }] of charts) {
      const section = page.locator('section').filter({ has: page.locator(`h2[id="${id}"]`) });
      await expect.soft(section.getByRole('img', { name: title.en ?? '' })).toBeVisible();
      await expect.soft(section.locator('tbody tr')).toHaveCount(series.flatMap((one) => one.figures).length);
      const file = readFileSync(join(sites[name].dir, `data/${id}.csv`), 'utf8');
      expect.soft(file.split('\r\n').length, 'a head, and an end').toBeGreaterThan(2);
      await expect.soft(section.locator(`a[href$="data/${id}.csv"]`)).toBeVisible();
    }
    const all = readFileSync(join(sites[name].dir, 'data/figures.csv'), 'utf8');
    const written = all.split('\r\n').map((line) => line.split(',')[0]);
    expect(written.slice(1, -1)).toEqual([...figures.keys()]);
  });

  test(`tables of numbers are read without scrolling sideways (${name})`, async ({ page, sites }) => {
    for (const path of ['numbers/', 'compare/']) {
      await page.goto(sites[name].url + path);
      for (const width of [320, 360, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const faults = await page.evaluate(() =>
          [...document.querySelectorAll('main :is(th, td)')]
            .filter((cell) => getComputedStyle(cell).clipPath === 'none' && cell.closest('thead') === null)
            .filter((cell) => {
              const { left, right, width: across } = cell.getBoundingClientRect();
              const words = cell.textContent.trim();
              const narrow = words.length > 12 && across < 70;
              return cell.scrollWidth > cell.clientWidth + 1 || left < 0 || right > innerWidth || narrow;
            })
            .map((cell) => cell.textContent.trim().slice(0, 40)),
        );
        expect.soft(faults, `${path} at ${String(width)} px`).toEqual([]);
      }
    }
  });
}

test('a chart in an article leads to its numbers, and says them in a table', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}articles/who-rules-a-river/`);
  const figure = page.getByRole('figure', { name: 'Fish taken from two rivers' });
  await figure.getByText('The same as a table').click();
  await expect(figure.getByRole('row')).toHaveCount(8);
  await figure.getByRole('link', { name: '1 May 1890' }).click();
  await expect(page).toHaveURL(`${sites.second.url}numbers/#danube-salmon-1890`);
  await expect(page.locator('#danube-salmon-1890')).toContainText('over 61 k accounts');
  // All digits would say no more.
  await expect(page.locator('#danube-salmon-1890')).not.toContainText('61,000');
  await expect(page.locator('#danube-salmon-1949')).toContainText('Our arithmetic: a twelfth');
});

test('in forced colours a chart is drawn in those colours, hollow marks hollow', async ({ page, sites }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${sites.second.url}numbers/`);
  const paint = await page
    .locator('figure.chart')
    .first()
    .evaluate((chart) => {
      const probe = document.body.appendChild(document.createElement('i'));
      const system = (colour: string) => {
        probe.style.color = colour;
        return getComputedStyle(probe).color;
      };
      const of = (selector: string) => {
        const element = chart.querySelector(selector);
        if (!element) throw new Error(selector);
        const { fill, stroke } = getComputedStyle(element);
        return [fill, stroke];
      };
      return {
        ink: system('CanvasText'),
        ground: system('Canvas'),
        hollow: of('.hollow'),
        full: of('.mark:not(.hollow)'),
        line: of('.line')[1],
        name: of('.name')[0],
      };
    });
  expect(paint.ink).not.toBe(paint.ground);
  expect(paint.hollow).toEqual([paint.ground, paint.ink]);
  expect(paint.full).toEqual([paint.ink, paint.ink]);
  expect([paint.line, paint.name]).toEqual([paint.ink, paint.ink]);
});

test('the comparison links dates to events, says what is not known, and who was first', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.second.url}compare/`);
  const row = page.locator('#free-navigation');
  await expect(row.getByRole('link', { name: '9 Jun 1815' })).toHaveAttribute(
    'href',
    '/timeline/#vienna-act',
  );
  await expect(row).toContainText('promised in 1856');
  await expect(page.locator('#poisoned')).toContainText('not known');
  await expect(page.locator('#works-on-the-bed')).toContainText('First here: Rhine, 1817 to 1876.');
  await expect(page.locator('#way-to-the-other')).toContainText('Rhine and Danube, 25 September 1992.');
  await page.setViewportSize({ width: 320, height: 800 });
  // The head is out of sight: each line names its platform.
  await expect(row.getByText('Danube', { exact: true })).toBeVisible();
});
