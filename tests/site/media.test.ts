/** The same pages on paper, in forced colours and without motion. */
import { expect, test } from '../sites.ts';

const article = 'articles/why-join-two-rivers/';

test('paper shows the text and the list of references, and nothing to click', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  await page.emulateMedia({ media: 'print' });
  for (const role of ['banner', 'contentinfo'] as const) await expect(page.getByRole(role)).toBeHidden();
  for (const name of ['Breadcrumbs', 'On this page', 'Previous, Next']) {
    await expect(page.getByRole('navigation', { name })).toBeHidden();
  }
  await expect(page.getByText('Skip to content')).toBeHidden();
  for (const name of ['Link or cite: The canal', 'Cite: Why two rivers were joined', 'Print']) {
    const button = page.getByRole('button', { name, includeHidden: true });
    await expect(button).toHaveCount(1);
    await expect(button).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: 'The canal' })).toBeVisible();
  await expect(page.getByText('Less than hoped.')).toBeVisible();
  await expect(
    page.getByRole('figure', { name: 'From treaty to canal' }).locator('svg.drawing'),
  ).toBeVisible();
  await expect(page.locator('#n1')).toContainText('An Atlas of Basins');
  await expect(page.locator('#n1')).toBeVisible();
});

test('on paper what is cited of other sites has its address, in lists and beside entries', async ({
  page,
  sites,
}) => {
  const shown = (address: string) =>
    page
      .locator(`main a[href="${address}"]:visible`)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content.replaceAll('"', ''));
  await page.emulateMedia({ media: 'print' });
  for (const [path, address] of [
    [article, 'https://example.org/canal'],
    ['timeline/', 'https://www.example.org/vienna'],
    ['sources/essay-1993/', 'https://example.org/canal'],
  ] as const) {
    await page.goto(sites.second.url + path);
    expect(await shown(address), path).toBe(` ${address}`);
  }
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${sites.second.url}timeline/`);
  expect(await shown('https://www.example.org/vienna'), 'on screen').toBe('none');
});

test('paper is white in the dark theme too, and the ink is dark', async ({ page, sites }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
  });
  await page.goto(sites.second.url + article);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // Drawn on a canvas of one pixel, a colour becomes numbers, however it is written.
  const light = await page.evaluate(() => {
    const brightness = (colour: string) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (!canvas) throw new Error('no canvas');
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
    };
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const words = document.querySelector('.prose p');
    return { paper: brightness(paper), ink: words && brightness(getComputedStyle(words).color) };
  });
  expect(light.paper).toBe(255);
  expect(light.ink).toBeLessThan(80);
});

test('in forced colours diagrams are drawn in those colours', async ({ page, sites }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(sites.second.url + article);
  const figure = page.getByRole('figure', { name: 'From treaty to canal' });
  const { ground, inks, texts, shapes } = await figure.locator('svg.drawing').evaluate((svg) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const fills = (selector: string) =>
      [...svg.querySelectorAll(selector)].map((element) => getComputedStyle(element).fill);
    return {
      ground: system('Canvas'),
      inks: [system('CanvasText'), system('LinkText')],
      texts: fills('text'),
      shapes: fills('a rect'),
    };
  });
  expect(inks).not.toContain(ground);
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) expect(inks).toContain(text);
  for (const shape of shapes) expect(inks).not.toContain(shape);
});

test('who wants no motion gets none', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  const moving = () =>
    page.evaluate(() => {
      const all = [document.documentElement, ...document.querySelectorAll('*')].map((element) =>
        getComputedStyle(element),
      );
      const lasts = (durations: string) =>
        durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
      return {
        smooth: all.some(({ scrollBehavior }) => scrollBehavior === 'smooth'),
        moves: all.some(
          ({ transitionDuration, animationDuration }) =>
            lasts(transitionDuration) || lasts(animationDuration),
        ),
      };
    });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await moving()).smooth, 'an address opens at its place at once').toBe(false);
  await page.locator('main a').first().focus();
  expect((await moving()).smooth, 'there is something to leave out').toBe(true);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toEqual({ smooth: false, moves: false });
});
