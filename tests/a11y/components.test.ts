/**
 * What a screen reader is told of each component: its tree of roles and names is a file of `trees/`. Whoever changes one
 * reads the new tree as a listener would; `npm test -- --project=a11y components --update-snapshots` writes it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { firstLink } from '../search.ts';
import { expect, test } from '../sites.ts';
import { treeOf } from '../tree.ts';

/** Sections of the page of the design system, by their ids. */
const sections = ['colours', 'type', 'controls', 'standings', 'marks', 'text', 'entries', 'figures'];

const article = 'articles/why-join-two-rivers/';
const find: Record<string, [path: string, show: (page: Page) => Locator | Promise<Locator>]> = {
  header: [article, (page) => page.getByRole('banner')],
  footer: [article, (page) => page.getByRole('contentinfo')],
  contents: [article, (page) => page.locator('.contents')],
  'page-head': [article, (page) => page.locator('.page-head')],
  remark: [article, (page) => page.locator('.beside').first()],
  table: [article, (page) => page.locator('.table')],
  diagram: [article, (page) => page.getByRole('figure', { name: 'Where the rain goes' })],
  timeline: [article, (page) => page.getByRole('figure', { name: 'From treaty to canal' })],
  references: [article, (page) => page.locator('.references')],
  note: [
    article,
    async (page) => {
      await page.getByRole('button', { name: 'Contradicted, note 3' }).first().click();
      const note = page.locator('#n3:popover-open');
      // It is made a dialog a moment after it has opened.
      await expect(note).toBeFocused();
      return note;
    },
  ],
  'cite-menu': [
    article,
    async (page) => {
      await page.getByRole('button', { name: 'Link or cite: The canal' }).click();
      return page.getByRole('menu');
    },
  ],
  search: [
    'search/?q=canal&type=events',
    async (page) => {
      await expect(firstLink(page)).toBeVisible();
      // What comes last: the hits are told and counted when typing has paused.
      await expect(page.locator('.search-told')).toHaveText(/result/);
      await expect(page.getByRole('button', { name: 'Events 1' })).toBeVisible();
      return page.getByRole('main');
    },
  ],
  'timeline-filter': ['timeline/', (page) => page.getByRole('group', { name: 'Filter the events' })],
  'events-by-year': ['timeline/', (page) => page.getByRole('navigation', { name: 'Events by year' })],
};

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const section of sections) {
  test(`a listener is told what is seen: design-${section}`, async ({ page, sites }) => {
    await page.goto(`${sites.second.url}about/design/`);
    // What stands below a heading has no element of its own.
    await page.locator(`.heading:has(> #design-${section})`).evaluate((heading) => {
      const box = document.createElement('div');
      box.id = 'section';
      heading.before(box);
      do {
        if (box.nextElementSibling) box.append(box.nextElementSibling);
      } while (box.nextElementSibling?.matches(':not(.references, :has(> h2))'));
    });
    expect(await treeOf(page.locator('#section'))).toMatchSnapshot(`design-${section}.yml`);
  });
}

for (const [name, [path, show]] of Object.entries(find)) {
  test(`a listener is told what is seen: ${name}`, async ({ page, sites }) => {
    await page.goto(sites.second.url + path);
    const part = await show(page);
    await expect(part).toBeVisible();
    expect(await treeOf(part)).toMatchSnapshot(`${name}.yml`);
  });
}

test('every section of the design system has its tree, and no file is left over', async ({ page, sites }) => {
  const names = sections.map((section) => `design-${section}`);
  await page.goto(`${sites.second.url}about/design/`);
  const ids = await page.locator('.body > .heading > h2').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual(names);
  expect(readdirSync(join(import.meta.dirname, 'trees')).sort()).toEqual(
    [...names, ...Object.keys(find)].map((name) => `${name}.yml`).sort(),
  );
});
