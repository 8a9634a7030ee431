/** What search finds first, and how it shows it. */
import { expect, field, firstLink, hits, search, summary, test } from '../search.ts';

const article = 'articles/why-facebook-bought-whatsapp/';

/** What a query must lead to first: any of these addresses below the site's own. */
const answers: Record<string, readonly string[]> = {
  'whatsapp price': [`${article}#whatsapp-price`],
  // A figure has the number, an entry says what it is: these are answers, on a card above the hits.
  'instagram price': ['numbers/#instagram-price-closing'],
  'mini programs': ['glossary/#mini-programs'],
  'ads in status': ['articles/how-whatsapp-earns/#ads-in-status'],
  'line stickers': ['glossary/#stickers'],
  'russia wechat': ['timeline/#russia-blocks-wechat'],
  'who owns line': ['platforms/line/#line-owner'],
  whatsapp: ['platforms/whatsapp/'],
  hongbao: ['glossary/#red-packets'],
  zuckerberg: ['glossary/#mark-zuckerberg'],
  微信: ['platforms/wechat/', 'platforms/wechat/#weixin-and-wechat'],
  微信支付: ['glossary/#weixin-pay', 'articles/one-app-for-everything/#how-wechat-earns'],
  朋友圈: ['glossary/#moments'],
};

for (const [query, wanted] of Object.entries(answers)) {
  test(`"${query}" leads to ${wanted.join(' or ')}`, async ({ page, sites }) => {
    await search(page, sites.root, query);
    const address = await firstLink(page).getAttribute('href');
    expect(wanted).toContain(address?.slice(1));
  });
}

test('hits stand under their page, with their type, date or standing, and the words that were found', async ({
  page,
  sites,
}) => {
  await search(page, sites.root, 'whatsapp price');
  const group = page.locator('.search-groups > li').first();
  const head = group.getByRole('heading', { level: 2 });
  await expect(head).toHaveText('Why Facebook bought WhatsApp and Instagram');
  await expect(head.getByRole('link')).toHaveAttribute('href', `/${article}`);
  await expect(hits(page).first().getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(hits(page).first()).toContainText('Section');
  await expect(hits(page).first().locator('mark').first()).toHaveText(/WhatsApp|price/);
  const groups = await page
    .locator('.search-groups > li')
    .evaluateAll((all) =>
      all.map((item) => new Set([...item.querySelectorAll('a')].map(({ pathname }) => pathname)).size),
    );
  expect(new Set(groups), 'a group is of one page').toEqual(new Set([1]));
  await page.getByRole('button', { name: /^Events/ }).click();
  await expect(hits(page).first()).toContainText(/Event · .*\d{4}/);
  await page.getByRole('button', { name: /^Claims/ }).click();
  await expect(page.locator('.search-place .mark').first()).toBeVisible();
  await expect(
    page
      .locator('.search-place')
      .filter({ has: page.locator('.mark') })
      .first(),
  ).toContainText(/^ ?(?:Supported|Contradicted|Outdated|Unverified|Opinion|Prediction) · .*Claim$/);
});

test('a hit deep in a page says under what it stands', async ({ page, sites }) => {
  await search(page, sites.root, 'to remove rivals');
  const hit = hits(page).filter({ has: page.locator('[href$="#removing-rivals"]') });
  await expect(hit.first()).toContainText('Why Facebook bought them · Section');
});

test('more of a page can be unfolded, and more hits be shown', async ({ page, sites }) => {
  await page.goto(`${sites.root.url}search/?q=ads+in+status&type=articles`);
  const fold = page.getByText(/^\d+ more on this page$/).first();
  const inside = fold.locator('..').locator('.search-hit').first();
  await expect(inside).toBeHidden();
  await fold.click();
  await expect(inside).toBeVisible();
  const before = await hits(page).count();
  await page.getByRole('button', { name: 'More results' }).click();
  await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
  await expect(hits(page).nth(before).getByRole('link')).toBeFocused();
});

test('other names are found and not shown', async ({ page, sites }) => {
  await search(page, sites.root, 'hongbao');
  await expect(hits(page).first()).toContainText('Red packets');
  await expect(hits(page).first()).not.toContainText(/hongbao|¶/);
});

test('what is not found says so, and where else to look', async ({ page, sites }) => {
  await search(page, sites.root, 'жираф');
  await expect(summary(page)).toHaveText('No results for жираф');
  await page.getByRole('main').getByRole('link', { name: 'A to Z' }).click();
  await expect(page).toHaveURL(`${sites.root.url}index/`);
});

test('search works under a base path', async ({ page, sites }) => {
  const { url, base } = sites.based;
  await page.goto(url + article);
  await page.keyboard.press('/');
  await field(page).fill('ads in status');
  await expect(firstLink(page)).toHaveAttribute('href', `${base}articles/how-whatsapp-earns/#ads-in-status`);
  await firstLink(page).click();
  await expect(page.locator('#ads-in-status')).toBeInViewport();
  await page.goto(`${url}search/?q=whatsapp+price`);
  await expect(firstLink(page)).toHaveAttribute('href', `${base}${article}#whatsapp-price`);
});

test('what is written in another language comes after, and says so', async ({ page, sites }) => {
  await page.goto(`${sites.second.url}search/?q=${encodeURIComponent('运河')}`);
  const first = hits(page).first();
  await expect(first.getByRole('link')).toHaveAttribute(
    'href',
    '/zh-hans/articles/why-join-two-rivers/#canal',
  );
  await expect(first).toHaveAttribute('lang', 'zh-Hans');
  await expect(first).toContainText('Simplified Chinese');
  await expect(first.locator('mark')).toHaveText('运河');
  await page.goto(`${sites.second.url}zh-hans/search/?q=canal`);
  await expect(first).toHaveAttribute('lang', 'en');
  await expect(first).toContainText('章节 · 英语');
});
