/** Cards that stand in frames on other sites, and what hosts are told of frames. */
import { audit } from '../axe.ts';
import { hostWithHeaders, otherSite } from '../hosts.ts';
import { cardsOf, watch } from '../pages.ts';
import { expect, test } from '../sites.ts';

test('every thing has a card, at its permalink’s name, in every language', ({ sites }) => {
  const cards = cardsOf(sites.second);
  const english = cards.filter((path) => path.startsWith('embed/'));
  expect(english.length).toBeGreaterThan(40);
  expect(cards.filter((path) => path.startsWith('zh-hans/')).map((path) => path.slice(8))).toEqual(english);
  expect(cardsOf(sites.root).length).toBeGreaterThan(1000);
});

test('a card says what a thing is, leads to its place, and is not listed by search engines', async ({
  page,
  sites,
}) => {
  const faults = watch(page, sites.second);
  await page.goto(`${sites.second.url}embed/essay-1993-opened-1990/`);
  const card = page.getByRole('article');
  await expect(card).toContainText('Claim');
  await expect(card).toContainText('Contradicted');
  await expect(card).toContainText('It opened on 25 September 1992.');
  const title = card.getByRole('heading').getByRole('link', { name: 'The canal opened in 1990.' });
  await expect(title).toHaveAttribute('href', '/sources/essay-1993/#essay-1993-opened-1990');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://two-rivers.example/sources/essay-1993/#essay-1993-opened-1990',
  );
  await expect(page.getByRole('link', { name: 'Permalink' })).toHaveAttribute(
    'href',
    '/s/essay-1993-opened-1990/',
  );
  await expect(page.locator('script')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a card loads itself and one stylesheet, in few bytes', async ({ page, sites }) => {
  const loaded: number[] = [];
  page.on('response', (response) => void response.body().then((body) => loaded.push(body.length)));
  await page.goto(`${sites.second.url}embed/canal/`, { waitUntil: 'networkidle' });
  expect(loaded).toHaveLength(2);
  expect(loaded.reduce((sum, bytes) => sum + bytes)).toBeLessThan(8000);
});

test('a section’s card has the links of its first paragraph', async ({ page, sites }) => {
  await page.goto(`${sites.based.url}embed/whatsapp-price/`);
  const links = page.getByRole('article').getByRole('link');
  for (const link of await links.all()) await expect(link).toHaveAttribute('href', /^\/two-green-apps\//);
});

test('another site may frame a card, and its links leave the frame', async ({ page, sites }) => {
  const real = await hostWithHeaders(sites.second);
  const other = await otherSite(
    `<iframe id="card" src="${real.url}embed/canal/"></iframe><iframe id="page" src="${real.url}articles/why-join-two-rivers/"></iframe>`,
  );
  await page.goto(other.url);
  const framed = page.frameLocator('#card');
  await expect(framed.getByRole('heading', { name: 'The canal' })).toBeVisible();
  await expect(
    page.frameLocator('#page').getByRole('heading', { name: 'Why two rivers were joined' }),
  ).toHaveCount(0);
  await framed.getByRole('link', { name: 'The canal' }).click();
  await expect(page).toHaveURL(`${real.url}articles/why-join-two-rivers/#canal`);
  // The policy that the host sends beside the page's own refuses nothing that the page needs.
  await expect(page.locator('#canal')).toBeInViewport();
  await other.close();
  await real.close();
});

test('pages need nothing that the host’s policy refuses', async ({ page, sites }) => {
  const real = await hostWithHeaders(sites.second);
  const faults = watch(page, real);
  for (const path of [
    '',
    'articles/why-join-two-rivers/',
    'timeline/',
    'search/?q=canal',
    's/canal/',
    'embed/canal/',
  ]) {
    await page.goto(real.url + path, { waitUntil: 'networkidle' });
    expect(faults.splice(0), path).toEqual([]);
  }
  await real.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a card fits a frame of 200 pixels and has no violation (${colorScheme})`, async ({ page, sites }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 200, height: 500 });
    for (const id of [
      'canal',
      'mannheim-act',
      'essay-1993-opened-1990',
      'law-timeline',
      'rhine-countries',
      'rhine-commission',
    ]) {
      await page.goto(`${sites.second.url}embed/${id}/`);
      expect.soft((await audit(page)).told, id).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, id).toBeLessThanOrEqual(200);
    }
  });
}
