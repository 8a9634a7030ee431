/** The page of the lanes: read at every width, followed by keyboard, told in words. */
import { join } from 'node:path';
import { firstsStory } from '../../src/model/firsts/story.ts';
import { laneStory } from '../../src/model/lanes.ts';
import { projectRoot } from '../../src/cli/run.ts';
import { loadLibrary } from '../../src/loaders/load.ts';
import { expect, recipes, test } from '../sites.ts';

const lanesPage = 'timeline/lanes/';
const storyOf = (name: 'root' | 'second') => {
  const { library } = loadLibrary(join(projectRoot, recipes[name].content));
  return { library, story: firstsStory(library, library.language, laneStory(library, library.language)) };
};

/** Runs in the browser: what is wrong with the text of the drawings that are shown. */
function faultsOfText(): string[] {
  const faults = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
  for (const svg of document.querySelectorAll<SVGSVGElement>('main .lanes svg, main .firsts svg')) {
    if (svg.getBoundingClientRect().width === 0) continue;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const texts = [...svg.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      return {
        said: text.textContent.trim(),
        left,
        right,
        top: top + size * 0.2,
        bottom: bottom - size * 0.2,
        size,
      };
    });
    faults.push(
      ...texts
        .filter(({ size }) => size < 12.99 || size > 19.01)
        .map(({ said, size }) => `${said} is ${String(size)} px`),
      ...texts
        .filter(({ left, right }) => left < 0 || right > innerWidth)
        .map(({ said }) => `${said} is cut`),
      ...texts.flatMap((a, at) =>
        texts
          .slice(at + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.said} covers ${b.said}`),
      ),
    );
  }
  return faults;
}

for (const name of ['root', 'second'] as const) {
  test(`text is neither small nor large, cut nor covered, at any width (${name})`, async ({
    page,
    sites,
  }) => {
    await page.goto(sites[name].url + lanesPage);
    for (const width of [320, 390, 700, 960, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await page.evaluate(faultsOfText), `at ${String(width)} px`).toEqual([]);
      await expect(page.locator('.firsts .firsts-wide, .firsts .firsts-tall').first()).toBeAttached();
      const shown = await page.locator('.strips svg:visible').count();
      expect
        .soft(shown, `one drawing of each at ${String(width)} px`)
        .toBe(storyOf(name).story.strips.length);
    }
  });

  test(`every mark leads to its event and is told by name (${name})`, async ({ page, sites }) => {
    const { story } = storyOf(name);
    await page.goto(sites[name].url + lanesPage);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const { id, name: feature, got, undated } of story.strips) {
        const strip = page
          .locator('.strips > li')
          .filter({ has: page.locator(`h3 a[href$="compare/#${id}"]`) });
        const drawing = strip.getByRole('group', { name: feature, exact: true });
        const marks = drawing.getByRole('link');
        await expect(marks).toHaveCount(got.length);
        for (const [at, { event, title, rough }] of got.entries()) {
          await expect.soft(marks.nth(at)).toHaveAccessibleName(title);
          await expect.soft(marks.nth(at)).toHaveAttribute('href', new RegExp(`timeline/#${event}$`));
          await expect.soft(marks.nth(at).locator('.mark')).toHaveClass(rough ? /hollow/ : /^mark$/);
        }
        for (const one of undated) await expect.soft(strip).toContainText(`${one.name}: no date known.`);
      }
    }
  });

  test(`the table says the same (${name})`, async ({ page, sites }) => {
    const { library, story } = storyOf(name);
    await page.goto(sites[name].url + lanesPage);
    await page.locator('.firsts summary').click();
    const rows = page.locator('.firsts table tbody tr');
    await expect(rows).toHaveCount(library.features.length);
    for (const { id, got } of story.strips) {
      const row = rows.filter({ has: page.locator(`th a[href$="#${id}"]`) });
      for (const { date } of got) await expect.soft(row).toContainText(date);
    }
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('what is reached by keyboard is seen, and not behind the years', async ({ page, sites }) => {
  // Without motion, so that each place is measured once the page has come to rest.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(sites.root.url + lanesPage);
  const marks = page.locator('.strips svg:visible a');
  await marks.last().focus();
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Shift+Tab');
    const { top, stroke } = await page.locator(':focus').evaluate((link) => ({
      top:
        link.getBoundingClientRect().top -
        (document.querySelector('.firsts-years')?.getBoundingClientRect().bottom ?? 0),
      stroke: getComputedStyle(link.querySelector('.target') ?? link).stroke,
    }));
    expect.soft(top).toBeGreaterThan(-1);
    if (await page.locator(':focus .mark').count()) expect.soft(stroke).not.toBe('none');
  }
});

test('in forced colours marks are drawn in those, hollow ones hollow; on paper nothing is lost', async ({
  page,
  sites,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(sites.second.url + lanesPage);
  const paint = await page.locator('.firsts').evaluate((section) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const system = (colour: string) => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    };
    const of = (selector: string) => {
      const { fill, stroke } = getComputedStyle(section.querySelector(selector) ?? section);
      return [fill, stroke];
    };
    return {
      ...{ link: system('LinkText'), ground: system('Canvas'), ink: system('CanvasText') },
      ...{
        hollow: of('.hollow'),
        full: of('.mark:not(.hollow)'),
        line: of('.line')[1],
        name: of('.name')[0],
      },
    };
  });
  expect(paint.hollow).toEqual([paint.ground, paint.link]);
  expect(paint.full).toEqual([paint.link, paint.link]);
  expect([paint.line, paint.name]).toEqual([paint.ink, paint.link]);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(page.locator('.strips svg:visible')).toHaveCount(storyOf('second').story.strips.length);
  await expect(page.locator('.firsts details')).toBeHidden();
});

test('home and the timeline lead there', async ({ page, sites }) => {
  for (const from of ['', 'timeline/']) {
    await page.goto(sites.second.url + from);
    await page.locator('main a[href$="timeline/lanes/"]').click();
    await expect(page.getByRole('heading', { level: 1, name: 'The lanes' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Firsts by feature' })).toBeVisible();
  }
});
