/** A site in two languages: each page says which it is in, where the others are, and never leads to one that is not there. */
import { pagesOf } from '../pages.ts';
import { expect, test } from '../sites.ts';

const article = 'articles/why-join-two-rivers/';
/** The address that the site is published under, in canonical links. */
const published = 'https://two-rivers.example/';

test('a translated page is in its language, and the two name each other', async ({ page, sites }) => {
  const alternates = () =>
    page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => `${link.getAttribute('hreflang') ?? ''} ${link.getAttribute('href') ?? ''}`),
      );
  const expected = [
    `en ${published}${article}`,
    `zh-Hans ${published}zh-hans/${article}`,
    `x-default ${published}${article}`,
  ];
  for (const [prefix, lang, heading] of [
    ['', 'en', 'Why two rivers were joined'],
    ['zh-hans/', 'zh-Hans', '两条河为何连通'],
  ] as const) {
    await page.goto(sites.second.url + prefix + article);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect(await alternates()).toEqual(expected);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', published + prefix + article);
  }
});

test('a page in one language names no other', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}articles/who-rules-a-river/`);
  await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(0);
  await expect(page.getByRole('contentinfo').locator('a[hreflang]')).toHaveCount(0);
});

test('the foot leads to the same page in the other language and back', async ({ page, sites }) => {
  await page.goto(sites.second.url + article);
  const foot = page.getByRole('contentinfo');
  await foot.locator('a[hreflang=zh-Hans]').click();
  await expect(page).toHaveURL(`${sites.second.url}zh-hans/${article}`);
  await foot.locator('a[hreflang=en]').click();
  await expect(page).toHaveURL(sites.second.url + article);
});

test('links stay in the reader’s language where there is a page in it', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}zh-hans/${article}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: '莱茵—多瑙运河通航' }).last()).toHaveAttribute(
    'href',
    '/zh-hans/timeline/#canal-opens',
  );
  await expect(
    page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '词汇表' }),
  ).toHaveAttribute('href', '/zh-hans/glossary/');
  // The platforms are written in English only.
  await expect(main.getByRole('link', { name: '多瑙河', exact: true }).first()).toHaveAttribute(
    'href',
    '/platforms/danube/',
  );
});

test('sections have the same ids in every language', async ({ page, sites }) => {
  const ids = async (address: string) => {
    await page.goto(address);
    return page
      .locator('.prose')
      .locator('h2[id], h3[id]')
      .evaluateAll((headings) => headings.map(({ id }) => id));
  };
  const english = await ids(sites.second.url + article);
  expect(english).toEqual(['watershed', 'canal', 'what-it-carries']);
  expect(await ids(`${sites.second.url}zh-hans/${article}`)).toEqual(english);
});

test('dates, numbers and interface words are the language’s own', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}zh-hans/${article}`);
  await expect(page.locator('time').first()).toHaveText('2026年11月20日');
  await expect(page.getByText('10个国家')).toBeVisible();
  await expect(page.getByRole('button', { name: /^有据,注 ?1$/ }).first()).toBeVisible();
});

test('no page of the engine is missing in a language', ({ sites }) => {
  const pages = pagesOf(sites.second);
  const engine = ['', 'articles/', 'platforms/', 'timeline/', 'sources/', 'glossary/', 'search/', 'index/'];
  expect(pages).toEqual(expect.arrayContaining([...engine, ...engine.map((path) => `zh-hans/${path}`)]));
});

test('a site in one language says nothing of others', async ({ page, sites }) => {
  await page.goto(sites.root.url);
  await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(0);
});
