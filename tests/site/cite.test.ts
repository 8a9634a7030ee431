/** Copying and citing: the menu beside headings and events, and the page of the same that needs no script. */
import type { Page } from '@playwright/test';
import { audit } from '../axe.ts';
import { watch } from '../pages.ts';
import { expect, test } from '../sites.ts';

test.describe.configure({ timeout: 120_000 });

const article = 'articles/why-join-two-rivers/';
/** The address that the second site is published under; what is copied leads there. */
const published = 'https://two-rivers.example/';

const menuOf = (page: Page) => page.getByRole('menu', { name: 'Link or cite: The canal' });
const buttonOf = (page: Page) => page.getByRole('button', { name: 'Link or cite: The canal' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects words inside an element: from the first place of some to the end of others. */
async function select(page: Page, inside: string, from: string, to = from) {
  await page.locator(inside).evaluate(
    (element, [first, last]) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let begun = false;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (!begun && text.includes(first)) {
          range.setStart(node, text.indexOf(first));
          begun = true;
        }
        if (begun && text.includes(last)) {
          range.setEnd(node, text.indexOf(last) + last.length);
          break;
        }
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to] as const,
  );
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('every item of a section’s menu copies what it says, and says so', async ({ page, sites }) => {
  const faults = watch(page, sites.second);
  await page.goto(sites.second.url + article);
  const copied = new Map<string, [status: string, text: string]>();
  await buttonOf(page).click();
  await expect(menuOf(page)).toBeVisible();
  const items = await menuOf(page).getByRole('menuitem').allInnerTexts();
  await page.keyboard.press('Escape');
  for (const name of items.filter((item) => item !== 'More')) {
    await buttonOf(page).click();
    await menuOf(page).getByRole('menuitem', { name, exact: true }).click();
    await expect(menuOf(page)).toHaveCount(0);
    await expect(buttonOf(page)).toBeFocused();
    await expect(page.getByRole('status')).not.toHaveText([...copied.values()].at(-1)?.[0] ?? '');
    copied.set(name, [(await page.getByRole('status').textContent()) ?? '', await clipboard(page)]);
  }
  expect([...copied].map(([name, [status]]) => [name, status])).toEqual([
    ['Copy link', 'Address copied'],
    ['Copy permalink', 'Permalink copied'],
    ['Copy as Markdown', 'Markdown copied'],
    ['Copy as HTML quotation', 'HTML quotation copied'],
    ['APA', 'APA, 7th edition copied'],
    ['Chicago', 'Chicago, author-date copied'],
    ['BibTeX', 'BibTeX copied'],
    ['RIS', 'RIS copied'],
    ['CSL-JSON', 'CSL-JSON copied'],
  ]);
  const text = (name: string) => copied.get(name)?.[1] ?? '';
  expect(text('Copy link')).toBe(`${published}${article}#canal`);
  expect(text('Copy permalink')).toBe(`${published}s/canal/`);
  expect(text('Copy as Markdown')).toBe(`[The canal](${published}s/canal/)`);
  expect(text('Copy as HTML quotation')).toContain(
    `<blockquote cite="${published}s/canal/"><p>The essay dates`,
  );
  expect(text('APA')).toMatch(
    /^Two Rivers\. \(2026, November 20\)\. The canal\. .*\(Version [0-9a-f]{12}\)$/,
  );
  expect(text('Chicago')).toMatch(/^Two Rivers\. 2026\. “The Canal\.” /);
  expect(text('BibTeX')).toContain('@misc{canal,\n');
  expect(text('RIS')).toMatch(/^TY {2}- ELEC\r?\n/);
  expect(JSON.parse(text('CSL-JSON'))).toMatchObject([{ id: 'canal', URL: `${published}s/canal/` }]);
  expect(faults).toEqual([]);
});

test('a citation keeps its italics where they are taken', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  await buttonOf(page).click();
  await menuOf(page).getByRole('menuitem', { name: 'APA' }).click();
  await expect(page.getByRole('status')).toHaveText('APA, 7th edition copied');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType('text/html')).text() : '';
  });
  expect(html).toContain('<i>The canal</i>');
});

test('by keyboard: arrows go round, Escape and Tab give the focus back', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  const button = buttonOf(page);
  const items = menuOf(page).getByRole('menuitem');
  await button.focus();
  await expect(button).toHaveAttribute('aria-haspopup', 'menu');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key);
    await expect(items.first()).toBeFocused();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(items.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(menuOf(page)).toHaveCount(0);
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  }
  await page.keyboard.press('Enter');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(menuOf(page)).toHaveCount(0);
  expect(
    await page.evaluate(() => document.activeElement?.closest('.prose') !== null),
    'goes on from there',
  ).toBe(true);
  await expect(button).not.toBeFocused();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Permalink copied');
  expect(await clipboard(page)).toBe(`${published}s/canal/`);
});

test('the same button, another one and the page around close it', async ({ page, sites }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${sites.second.url}timeline/`);
  const [first, second] = ['Cite: The Mannheim Act', 'Cite: The Upper Rhine is straightened'].map((name) =>
    page.getByRole('button', { name }),
  );
  const menu = page.getByRole('menu');
  await first?.click();
  await expect(menu).toBeVisible();
  await first?.click();
  await expect(menu).toHaveCount(0);
  await second?.click();
  await expect(menu).toHaveAccessibleName('Link or cite: The Upper Rhine is straightened');
  await expect(menu).toHaveCount(1);
  await page.mouse.click(5, 450);
  await expect(menu).toHaveCount(0);
});

test('“More” leads to the page of the section, as does the link in a new tab', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    buttonOf(page).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(tab).toHaveURL(`${sites.second.url}cite/canal/`);
  await buttonOf(page).click();
  await menuOf(page).getByRole('menuitem', { name: 'More' }).click();
  await expect(page).toHaveURL(`${sites.second.url}cite/canal/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The canal');
});

test('where the menu cannot be loaded, its page is opened', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  await page.route('**/cite/canal/', async (route) => {
    if (route.request().resourceType() === 'fetch') await route.abort();
    else await route.continue();
  });
  await buttonOf(page).click();
  await expect(page).toHaveURL(`${sites.second.url}cite/canal/`);
});

test('where copying is refused, the text is shown and selected', async ({ page, sites }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new Error('refused'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
  });
  await page.goto(sites.second.url + article);
  await buttonOf(page).click();
  await menuOf(page).getByRole('menuitem', { name: 'APA' }).click();
  const field = page.getByRole('textbox', { name: 'The browser did not allow copying' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^Two Rivers\. \(2026, November 20\)/);
  expect(
    await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
  ).toBeGreaterThan(80);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(buttonOf(page)).toBeFocused();
});

test('words of another section, and none, have no link of their own', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  const item = menuOf(page).getByRole('menuitem', { name: 'Copy link to selected words' });
  for (const words of ['', 'A ship had to unload']) {
    if (words) await select(page, '.prose', words);
    await buttonOf(page).click();
    await expect(menuOf(page)).toBeVisible();
    await expect(item).toHaveCount(0);
    await page.keyboard.press('Escape');
  }
});

// Both stand below the heading by more than the height of the window.
for (const [what, from, to] of [
  ['words with a link in them', 'as', 'says'],
  ['words across a citation', 'The opening was on', 'says'],
] as const) {
  test(`the copied link to ${what} leads to them and marks them`, async ({ page, sites, context }) => {
    await page.setViewportSize({ width: 900, height: 150 });
    await page.goto(sites.second.url + article);
    await select(page, '.correction', from, to);
    // A press on the button takes the selection away.
    await buttonOf(page).click();
    await menuOf(page).getByRole('menuitem', { name: 'Copy link to selected words' }).click();
    await expect(page.getByRole('status')).toHaveText('Link to selected words copied');
    const address = await clipboard(page);
    expect(address).toMatch(new RegExp(`^${published}${article}#canal:~:text=`));
    // In a window of its own, as who follows the link from elsewhere.
    const fresh = await context.newPage();
    await fresh.setViewportSize({ width: 900, height: 150 });
    await fresh.goto(address.replace(published, sites.second.url));
    const words = fresh.locator('.correction');
    await expect(words).toBeInViewport();
    await expect(fresh.locator('#canal')).not.toBeInViewport();
    const plain = await context.newPage();
    await plain.setViewportSize({ width: 900, height: 150 });
    await plain.goto(`${sites.second.url}${article}#canal`);
    const marked = await words.screenshot();
    expect(marked.equals(await plain.locator('.correction').screenshot()), 'the words are marked').toBe(
      false,
    );
  });
}

test('the line of facts cites, links and prints the page', async ({ page, sites }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.goto(sites.second.url + article);
  await page.getByRole('button', { name: 'Cite: Why two rivers were joined' }).click();
  await page.getByRole('menuitem', { name: 'Copy permalink' }).click();
  await expect(page.getByRole('status')).toHaveText('Permalink copied');
  expect(await clipboard(page)).toBe(`${published}s/why-join-two-rivers/`);
  await page.getByRole('button', { name: 'Link: Why two rivers were joined' }).click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await clipboard(page)).toBe(`${sites.second.url}s/why-join-two-rivers/`);
  await expect(page).toHaveURL(sites.second.url + article);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page).toHaveTitle('printed');
});

test('the page copies, and keeps files', async ({ page, sites }) => {
  const faults = watch(page, sites.second);
  await page.goto(`${sites.second.url}cite/mannheim-act/`);
  await page.getByRole('button', { name: 'Copy: Chicago, author-date' }).click();
  await expect(page.getByRole('status')).toHaveText('Chicago, author-date copied');
  expect(await clipboard(page)).toMatch(/^Two Rivers\. 2026\. “The Mannheim Act\.” Timeline\./);
  for (const [name, file, start] of [
    ['BibTeX', 'mannheim-act.bib', '@misc{mannheim-act,'],
    ['RIS', 'mannheim-act.ris', 'TY  - ELEC'],
    ['CSL-JSON', 'mannheim-act.json', '[\n'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download: ${name}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    const chunks = await (await download.createReadStream()).toArray();
    expect(
      Buffer.concat(chunks as Buffer[])
        .toString()
        .startsWith(start),
    ).toBe(true);
  }
  expect(faults).toEqual([]);
});

test.describe('on a phone, by touch', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('the menu opens, fits and copies', async ({ page, sites }) => {
    await page.goto(sites.second.url + article);
    await buttonOf(page).tap();
    await expect(menuOf(page)).toBeInViewport({ ratio: 1 });
    for (const item of await menuOf(page).getByRole('menuitem').all()) {
      const box = await item.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await menuOf(page).getByRole('menuitem', { name: 'RIS' }).tap();
    await expect(page.getByRole('status')).toHaveText('RIS copied');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test('the menu fits into any window, wherever its button stands', async ({ page, sites }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [width, height] of [
    [1280, 900],
    [360, 640],
    [640, 300],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(sites.second.url + article);
    for (const share of [0.1, 0.5, 0.95]) {
      await buttonOf(page).evaluate((button, top) => {
        scrollBy({ top: button.getBoundingClientRect().top - innerHeight * top, behavior: 'instant' });
      }, share);
      await buttonOf(page).click();
      await expect(menuOf(page), `${String(height)} px, at ${String(share)}`).toBeInViewport({ ratio: 1 });
      await menuOf(page).getByRole('menuitem', { name: 'More' }).scrollIntoViewIfNeeded();
      await expect(menuOf(page).getByRole('menuitem', { name: 'More' })).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
    }
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in an open menu, nor on the page of citations (${colorScheme})`, async ({
    page,
    sites,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(sites.second.url + article);
    await select(page, '.correction', 'The opening was on');
    await buttonOf(page).click();
    await expect(menuOf(page).getByRole('menuitem', { name: 'Copy link to selected words' })).toBeVisible();
    expect((await audit(page)).told).toEqual([]);
    for (const [path, width] of [
      ['cite/canal/', 1280],
      ['cite/essay-1993/', 360],
      ['zh-hans/cite/mannheim-act/', 360],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(sites.second.url + path);
      expect.soft((await audit(page)).told, path).toEqual([]);
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to a page that has everything, and back', async ({ page, sites }) => {
    await page.goto(sites.second.url + article);
    await page.getByRole('link', { name: 'Link or cite: The canal' }).click();
    await expect(page).toHaveURL(`${sites.second.url}cite/canal/`);
    const main = page.getByRole('main');
    for (const text of [
      `${published}${article}#canal`,
      `${published}s/canal/`,
      `[The canal](${published}s/canal/)`,
      '@misc{canal,',
      'TY - ELEC',
      '"type": "webpage"',
    ]) {
      await expect(main.getByText(text).first()).toBeVisible();
    }
    await expect(main.getByText(/^Two Rivers\. \(2026, November 20\)/)).toBeVisible();
    await expect(main.getByText(/^Version [0-9a-f]{12}, as of 20 November 2026$/)).toBeVisible();
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await main.getByRole('link', { name: 'Go there' }).click();
    await expect(page).toHaveURL(`${sites.second.url}${article}#canal`);
  });

  test('what needs script is not offered in the line of facts', async ({ page, sites }) => {
    await page.goto(sites.second.url + article);
    await expect(page.locator('print-page')).toBeHidden();
    await page.getByRole('link', { name: 'Cite: Why two rivers were joined' }).click();
    await expect(page).toHaveURL(`${sites.second.url}cite/why-join-two-rivers/`);
  });
});

test('nothing of the menu is loaded before a reader moves to it', async ({ page, sites }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(sites.second.url + article, { waitUntil: 'networkidle' });
  const ofMenu = () => loaded.filter((address) => /cite-menu|\/cite\//.test(address));
  expect(ofMenu()).toEqual([]);
  await buttonOf(page).focus();
  await expect.poll(ofMenu).toHaveLength(1);
});
