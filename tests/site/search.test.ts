/** What search finds first, and how it shows it. */
import { expect, field, firstLink, hits, search, test } from '../search.ts';

const article = 'articles/why-facebook-bought-whatsapp/';

/** What a query must lead to first: any of these addresses below the site's own. */
const answers: Record<string, readonly string[]> = {
  'whatsapp price': [`${article}#whatsapp-price`],
  'instagram price': [`${article}#instagram-price`],
  // The article begins with its short answer.
  'mini programs': [
    'articles/what-mini-programs-do/',
    'articles/what-mini-programs-do/#mini-programs-explained',
  ],
  'ads in status': ['articles/how-whatsapp-earns/#ads-in-status'],
  'line stickers': [
    'articles/how-line-sold-stickers/#sticker-sets',
    'articles/how-line-sold-stickers/#first-stickers',
  ],
  'russia wechat': [
    'articles/where-apps-are-blocked/#wechat-in-russia',
    'articles/why-wechat-stayed-home/#wechat-abroad-russia',
  ],
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

test('the address follows what is typed and which kind is chosen', async ({ page, sites }) => {
  await page.goto(`${sites.root.url}search/`);
  await expect(field(page)).toBeFocused();
  await field(page).fill('mini programs');
  await expect(page).toHaveURL(`${sites.root.url}search/?q=mini+programs`);
  await page.getByRole('button', { name: 'Claims' }).click();
  await expect(page).toHaveURL(`${sites.root.url}search/?q=mini+programs&kind=claims`);
  await expect(firstLink(page)).toHaveAttribute('href', /^\/(?:sources|disagreements)\//);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Claims' })).toHaveAttribute('aria-pressed', 'true');
  await expect(firstLink(page)).toHaveAttribute('href', /^\/(?:sources|disagreements)\//);
  await field(page).fill('');
  await expect(hits(page)).toHaveCount(0);
});

test('a hit shows its page, its type, its date or standing, and the words that were found', async ({
  page,
  sites,
}) => {
  await search(page, sites.root, 'whatsapp price');
  await expect(hits(page).first()).toContainText('Why Facebook bought WhatsApp and Instagram · Section');
  await expect(hits(page).first().locator('mark').first()).toHaveText(/WhatsApp|price/);
  await page.getByRole('button', { name: 'Events' }).click();
  await expect(hits(page).first()).toContainText(/Timeline · Event · .*\d{4}/);
  await page.getByRole('button', { name: 'Claims' }).click();
  await expect(page.locator('.search-place .mark').first()).toBeVisible();
  await expect(
    page
      .locator('.search-place')
      .filter({ has: page.locator('.mark') })
      .first(),
  ).toContainText(/^ ?(?:Supported|Contradicted|Outdated|Unverified|Opinion|Prediction) · .+ · Claim$/);
});

test('other names are found and not shown', async ({ page, sites }) => {
  await search(page, sites.root, 'hongbao');
  await expect(hits(page).first()).toContainText('Red packets');
  await expect(hits(page).first()).not.toContainText(/hongbao|¶/);
});

test('what is not found says so, and where else to look', async ({ page, sites }) => {
  await search(page, sites.root, 'жираф');
  await expect(page.getByText('No results for жираф').first()).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'A to Z' }).click();
  await expect(page).toHaveURL(`${sites.root.url}index/`);
});

for (const [name, query] of Object.entries({
  markup: `<img src=x onerror="alert(1)">'"&<script>alert(1)</script></template><!--`,
  'a very long query': 'whatsapp price '.repeat(700),
  'quotes, signs and other scripts':
    '"whatsapp \u202E\u0000 😀👨‍👩‍👧 \uD800 ¶ [[x]] {{ meta }} \\ %00 ../ \u200B"',
})) {
  test(`a hostile query does nothing: ${name}`, async ({ page, sites, faults }) => {
    page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
    await page.goto(`${sites.root.url}search/?q=${encodeURIComponent(query.toWellFormed())}`);
    await expect(page.locator('pagefind-summary')).toHaveText(/result/);
    await field(page).fill('');
    await field(page).fill(query);
    await expect(page.locator('pagefind-summary')).toHaveText(/result/);
    await expect(
      page.locator('search-page :is(img, script), [data-pagefind-announcer] :not([role])'),
    ).toHaveCount(0);
  });
}

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
