/** Previews where they must not come, cannot come, or come otherwise: off, offline, sparing, by touch, in any window. */
import { gzipSync } from 'node:zlib';
import { audit } from '../axe.ts';
import { cardsOf, pagesOf } from '../pages.ts';
import {
  article,
  linkToCommissions,
  linkToTerm,
  noneComes,
  point,
  press,
  previewed,
  previewOf,
  previews,
} from '../previews.ts';
import { expect, test } from '../sites.ts';

const footerSwitch = 'contentinfo';

test('previews are turned off in one of them, for good, and on again at the foot of a page', async ({
  page,
  sites,
}) => {
  await page.goto(sites.second.url + article);
  await point(page, linkToTerm(page));
  await previews(page).getByRole('button', { name: 'Turn previews off' }).click();
  await noneComes(page);
  await expect(previews(page)).toHaveText('Previews are off. The foot of every page turns them on again.');
  await page.mouse.move(1, 1);
  await expect(previews(page)).toHaveCount(0);
  for (const path of [article, 'articles/who-rules-a-river/']) {
    await page.goto(sites.second.url + path);
    await point(page, page.locator('.prose').getByRole('link').first());
    await noneComes(page);
    await expect(previews(page)).toHaveCount(0);
  }
  await page.getByRole(footerSwitch).getByRole('button', { name: 'Previews of links: off' }).click();
  await page.goto(sites.second.url + article);
  await expect(page.getByRole(footerSwitch).getByRole('button')).toHaveText('Previews of links: on');
  await point(page, linkToTerm(page));
  await expect(previews(page)).toHaveCount(1);
});

test('the switch works where storage is refused, as long as the page', async ({ page, sites }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(sites.second.url + article);
  await page.getByRole(footerSwitch).getByRole('button', { name: 'Previews of links: on' }).click();
  await point(page, linkToTerm(page));
  await noneComes(page);
  await expect(previews(page)).toHaveCount(0);
  await page.getByRole(footerSwitch).getByRole('button', { name: 'Previews of links: off' }).click();
  await point(page, linkToTerm(page));
  await expect(previews(page)).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('nothing of previews is loaded before a link is pointed at, and then little', async ({
  page,
  sites,
}) => {
  const scripts: { url: string; bytes: Promise<number> }[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push({ url: response.url(), bytes: response.body().then((body) => gzipSync(body).length) });
  });
  await page.goto(sites.second.url + article, { waitUntil: 'networkidle' });
  expect(scripts.filter(({ url }) => url.includes('preview'))).toEqual([]);
  const before = scripts.length;
  await point(page, linkToTerm(page));
  await expect(previews(page)).toHaveCount(1);
  // What tells a listener is loaded with every article, for links that are copied, but at times only now.
  const added = scripts.slice(before).filter(({ url }) => !url.includes('/announce.'));
  const sizes = await Promise.all(added.map(({ bytes }) => bytes));
  expect(sizes.length).toBeGreaterThan(0);
  // With what every page loads for it, some 330 bytes, all of it is under 3 kB.
  expect(sizes.reduce((sum, bytes) => sum + bytes)).toBeLessThan(2650);
});

test('without a connection nothing comes and nothing breaks; with it again, it does', async ({
  page,
  context,
  sites,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(sites.second.url + article);
  await context.setOffline(true);
  await point(page, linkToTerm(page));
  await noneComes(page);
  await expect(previews(page)).toHaveCount(0);
  await context.setOffline(false);
  await point(page, linkToTerm(page));
  await expect(previews(page)).toHaveCount(1);
  // The module is here now, the card of another link is not.
  await context.setOffline(true);
  await point(page, linkToCommissions(page));
  await noneComes(page);
  await expect(previewOf(page, 'The commissions')).toHaveCount(0);
  await context.setOffline(false);
  await point(page, linkToCommissions(page));
  await expect(previewOf(page, 'The commissions')).toBeVisible();
  expect(errors).toEqual([]);
});

test('whoever saves data gets none', async ({ page, sites }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(sites.second.url + article);
  await point(page, linkToTerm(page));
  await noneComes(page);
  await expect(previews(page)).toHaveCount(0);
});

for (const [width, height] of [
  [360, 640],
  [1440, 900],
] as const) {
  test(`no preview covers its link or leaves the window (${String(width)} px)`, async ({ page, sites }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.goto(sites.second.url + article);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    let count = 0;
    // Files, such as those of a timeline, have none.
    const links = page.locator(
      '.prose a:is([href*="/#"], [href^="/"][href$="/"]):not([role=button]):visible',
    );
    for (const link of await links.all()) {
      await point(page, link);
      const preview = previews(page);
      await expect(preview).toHaveCount(1);
      const [a, b] = [await link.boundingBox(), await preview.boundingBox()];
      if (!a || !b) throw new Error('not drawn');
      expect
        .soft(b.y >= a.y + a.height || b.y + b.height <= a.y, (await link.textContent()) ?? '')
        .toBe(true);
      expect.soft(b.x >= 0 && b.x + b.width <= width, 'within the sides').toBe(true);
      expect.soft(b.y >= 0 && b.y + b.height <= height, 'within top and bottom').toBe(true);
      await page.keyboard.press('Escape');
      await expect(preview).toHaveCount(0);
      count++;
    }
    expect(count).toBeGreaterThan(6);
  });
}

test('every link that may have a preview leads to what its card is about', async ({ page, sites }) => {
  test.setTimeout(240_000);
  for (const site of [sites.second, sites.root]) {
    const cards = new Set(cardsOf(site));
    let count = 0;
    for (const path of pagesOf(site)) {
      await page.goto(site.url + path, { waitUntil: 'commit' });
      await page.waitForLoadState('domcontentloaded');
      const root = path.startsWith('zh-hans/') ? 'zh-hans/embed/' : 'embed/';
      const found = await previewed(page);
      const lost = found.filter(({ id }) => !cards.has(`${root}${id}/`)).map(({ href }) => href);
      expect.soft(lost, path).toEqual([]);
      count += found.length;
    }
    expect(count).toBeGreaterThan(100);
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a long press shows a preview and follows nothing; a tap beside it closes it', async ({
    page,
    sites,
  }) => {
    await page.goto(sites.second.url + article);
    const release = await press(page, linkToTerm(page));
    const preview = previewOf(page, 'Watershed');
    await expect(preview).toBeVisible();
    await release();
    await noneComes(page);
    await expect(preview).toBeVisible();
    await expect(page).toHaveURL(sites.second.url + article);
    await page.touchscreen.tap(180, 20);
    await expect(preview).toHaveCount(0);
  });

  test('a long press in a preview shows the next', async ({ page, sites }) => {
    await page.goto(sites.second.url + article);
    await (
      await press(page, linkToCommissions(page)).then(async (release) => {
        await expect(previews(page)).toHaveCount(1);
        return release;
      })
    )();
    const release = await press(page, previews(page).getByRole('link', { name: 'Congress of Vienna' }));
    await expect(previews(page)).toHaveCount(2);
    await release();
    await expect(page).toHaveURL(sites.second.url + article);
  });

  test('a tap follows the link', async ({ page, sites }) => {
    await page.goto(sites.second.url + article);
    await linkToTerm(page).tap();
    await expect(page).toHaveURL(`${sites.second.url}glossary/#watershed-term`);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a page with a preview open has no violation (${colorScheme})`, async ({ page, sites }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(sites.second.url + article);
    await point(page, linkToCommissions(page));
    await previews(page).first().getByRole('link', { name: 'Congress of Vienna' }).hover();
    await expect(previews(page)).toHaveCount(2);
    expect((await audit(page)).told).toEqual([]);
    await expect(previews(page).first()).toHaveCSS('transition-duration', '0s');
  });
}

test('Chinese pages show Chinese cards', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}zh-hans/${article}`);
  await point(page, page.locator('.prose a[href$="#watershed-term"]').first());
  await expect(previews(page)).toContainText('雨水分流之线。');
});

test('previews work under a base path', async ({ page, sites }) => {
  await page.goto(`${sites.based.url}articles/why-facebook-bought-whatsapp/`);
  await point(page, page.locator('.prose p a[href^="/two-green-apps/"]').first());
  await expect(previews(page)).toHaveCount(1);
  await expect(previews(page).getByRole('link').first()).toHaveAttribute('href', /^\/two-green-apps\//);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('links lead where they lead, and no switch is offered', async ({ page, sites }) => {
    await page.goto(sites.second.url + article);
    await expect(page.locator('link-previews')).toBeHidden();
    await linkToTerm(page).click();
    await expect(page).toHaveURL(`${sites.second.url}glossary/#watershed-term`);
  });
});
