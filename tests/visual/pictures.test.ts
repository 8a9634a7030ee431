/**
 * What pages look like, held against committed pictures: every type of page, and every component on the page of the
 * design, of the second site, whose content changes seldom. `npm run pictures` draws them anew.
 *
 * Another build of a browser draws letters and curves a little differently. There a changed picture is told and attached,
 * and does not fail.
 */
import { readFileSync } from 'node:fs';
import { expect, test, type Site } from '../sites.ts';

/** Types of pages, by the names of their pictures. */
const pages = {
  home: '',
  articles: 'articles/',
  article: 'articles/why-join-two-rivers/',
  platforms: 'platforms/',
  platform: 'platforms/rhine/',
  timeline: 'timeline/',
  lanes: 'timeline/lanes/',
  numbers: 'numbers/',
  compare: 'compare/',
  disagreements: 'disagreements/',
  sources: 'sources/',
  source: 'sources/essay-1993/',
  glossary: 'glossary/',
  index: 'index/',
  search: 'search/',
  about: 'about/',
  cite: 'cite/canal/',
  card: 'embed/canal/',
  'not-found': 'no/such/page/',
} as const;

const widths = [360, 768, 1440];
const themes = ['light', 'dark'] as const;

const drawnWith = readFileSync(new URL('pictures/browser.txt', import.meta.url), 'utf8').trim();

test.use({ reducedMotion: 'reduce' });

for (const colorScheme of themes) {
  for (const width of widths) {
    test(`pages look as they did (${String(width)} px, ${colorScheme})`, async ({ page, sites, browser }) => {
      test.setTimeout(600_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: width < 700 ? 800 : 1000 });
      for (const [name, path] of Object.entries(pages))
        await compare(sites.second, path, `${name}-${String(width)}-${colorScheme}`, false);
      await compare(sites.second, 'about/design/', `design-${String(width)}-${colorScheme}`, true);

      async function compare({ url }: Site, path: string, name: string, fullPage: boolean) {
        await page.goto(url + path, { waitUntil: 'networkidle' });
        await page.evaluate(async () => {
          await document.fonts.ready;
          // What is out of sight is not laid out, and would be blank on a picture of a whole page.
          for (const list of document.querySelectorAll<HTMLElement>('.references ol'))
            list.style.contentVisibility = 'visible';
        });
        const drawn = expect(page).toHaveScreenshot(`${name}.png`, { fullPage });
        if (browser.version() === drawnWith) return drawn;
        await drawn.catch((error: unknown) => {
          test.info().annotations.push({ type: 'changed picture', description: `${name}: ${String(error)}` });
        });
      }
    });
  }
}
