/** The built site is held to what was published: every old address is there, or leads on. */
import { expect, test } from '@playwright/test';
import { judge } from '../output.ts';

const [why, whyZh, who] = [
  'articles/why-join-two-rivers/',
  'zh-hans/articles/why-join-two-rivers/',
  'articles/who-rules-a-river/',
] as const;

const promised = {
  'why-join-two-rivers': { at: [why] },
  // Lives where it was.
  canal: { at: [why, whyZh] },
  // Lives elsewhere now.
  'commission-powers': { at: [why, who] },
  // Renamed on its page.
  'the-hill': { at: [why], to: 'watershed' },
  // Split, with one part on its page.
  'canal-and-law': { at: [why], to: ['canal', 'commission-powers'] },
  // A page that was renamed, with a part that went to another page.
  'law-works': { at: ['articles/river-law/', 'zh-hans/articles/river-law/'], to: 'what-it-carries' },
  // What took its place is not translated, unlike what took the place of its part.
  'river-law': { at: ['articles/river-law/', 'zh-hans/articles/river-law/'], to: 'who-rules-a-river' },
};

const to = (...addresses: string[]) => addresses.map((address) => `<a href="/${address}">x</a>`).join('');

/** The pages as they have to be. */
const whole: Record<string, string> = {
  [`${why}index.html`]: `<h2><i id="canal-and-law"></i><b id="canal"></b></h2><h2><i id="the-hill"></i><b id="watershed"></b></h2><b id="what-it-carries"></b><ul><li id="commission-powers">${to(`${who}#commission-powers`)}</ul>`,
  [`${whyZh}index.html`]: '<b id="canal"></b><b id="what-it-carries"></b>',
  [`${who}index.html`]: `<b id="commission-powers"></b><ul><li id="law-works">${to(`${why}#what-it-carries`)}</ul>`,
  'articles/river-law/index.html': `${to(who)}<ul><li id="law-works">${to(`${why}#what-it-carries`)}</ul>`,
  'zh-hans/articles/river-law/index.html': `${to(who)}<ul><li id="law-works">${to(`${whyZh}#what-it-carries`)}</ul>`,
  's/the-hill/index.html': to(`${why}#watershed`),
  's/canal-and-law/index.html': to(`${why}#canal`, `${who}#commission-powers`),
  's/river-law/index.html': to(who),
  's/law-works/index.html': to(`${why}#what-it-carries`),
  'cite/the-hill/index.html': to('cite/watershed/'),
  'cite/canal-and-law/index.html': to('cite/canal/', 'cite/commission-powers/'),
  'cite/river-law/index.html': to('cite/who-rules-a-river/'),
  'cite/law-works/index.html': to('cite/what-it-carries/'),
  'zh-hans/cite/law-works/index.html': to('zh-hans/cite/what-it-carries/'),
  'zh-hans/cite/river-law/index.html': to('cite/who-rules-a-river/'),
};

const living = ['why-join-two-rivers', 'canal', 'commission-powers'];
const others = [
  ...living.map((id) => `cite/${id}/index.html`),
  ...['watershed', 'what-it-carries', 'who-rules-a-river'].map((id) => `cite/${id}/index.html`),
  ...Object.keys(promised).map((id) => `embed/${id}/index.html`),
  ...['canal', 'what-it-carries'].map((id) => `zh-hans/cite/${id}/index.html`),
  ...['law-works', 'river-law'].map((id) => `zh-hans/embed/${id}/index.html`),
  'zh-hans/embed/canal/index.html',
];

/** What is told of the permalinks of a site in which some words of a page are others. */
function without(page: string, words: string, instead = '') {
  const file = `${page}index.html`;
  const text = whole[file] ?? '';
  expect(text).toContain(words);
  const { told, places, kinds } = judge(
    { ...whole, [file]: text.replace(words, instead) },
    { promised, others },
  );
  return told
    .map((line, index) => `${places[index] ?? ''} ${line}`)
    .filter((_, index) => kinds[index] === 'permalink');
}

test('a site that has every old address, or leads on from it, is as it was promised', () => {
  expect(judge(whole, { promised, others }).told).toEqual([]);
});

test('an id that its component no longer sets is lost, in whatever language', () => {
  expect(without(whyZh, 'id="canal"', 'id="the-canal"')).toEqual([
    `permalinks.json:2 The published address ${whyZh}#canal is lost: ${whyZh} was built without the id \`canal\`. Give the element that shows \`canal\` its id again; no other id keeps the address.`,
  ]);
});

test('so is one without its empty anchor, and one that is not in the list of what moved', () => {
  expect(without(why, '<i id="the-hill"></i>')).toEqual([
    `permalinks.json:4 The published address ${why}#the-hill is lost: ${why} was built without the id \`the-hill\`. Set \`<Former id="watershed" />\` where \`watershed\` is shown.`,
  ]);
  expect(without(why, '<i id="canal-and-law"></i>')[0]).toContain('Set `<Former id="canal" />`');
  expect(without(why, ' id="commission-powers"')).toEqual([
    `permalinks.json:3 The published address ${why}#commission-powers is lost: ${why} was built without the id \`commission-powers\`. Set \`<Moved />\` on that page: it lists what left it.`,
  ]);
});

test('an anchor leads nowhere from a page without a link to what took its place', () => {
  expect(without(why, to(`${who}#commission-powers`))).toEqual([
    `permalinks.json:3 The published address ${why}#commission-powers leads nowhere: ${why} has no link to ${who}#commission-powers. Have the page name what took its place, as \`Gone.astro\` and \`Moved.astro\` do.`,
  ]);
  expect(without('cite/canal-and-law/', to('cite/canal/'))[0]).toContain(
    'permalinks.json:5 The published address cite/canal-and-law/ leads nowhere: cite/canal-and-law/ has no link to cite/canal/.',
  );
  expect(without('s/the-hill/', to(`${why}#watershed`), to(why))).toHaveLength(1);
});

test('a part of a page that is gone keeps where hosts send its readers, too', () => {
  expect(without(who, ' id="law-works"')).toEqual([
    `permalinks.json:6 The published address ${who}#law-works is lost: ${who} was built without the id \`law-works\`. Set \`<Moved />\` on that page: it lists what left it.`,
  ]);
});

test('a page that is not there is one problem, whatever stood on it; others are told in the same run', () => {
  const gone = [`${why}index.html`, 'articles/river-law/index.html', 'cite/river-law/index.html'];
  const rest = Object.fromEntries(Object.entries(whole).filter(([file]) => !gone.includes(file)));
  const lost = judge(rest, { promised, others: others.filter((file) => file !== 'embed/canal/index.html') });
  const told = lost.told.filter((_, index) => lost.kinds[index] === 'permalink');
  expect(told).toEqual([
    `The published page ${why} is not in the built site. Have it built again: what was published keeps its address.`,
    'The published page embed/canal/ is not in the built site. Have it built again: what was published keeps its address.',
    'The published page articles/river-law/ is not in the built site. Have it built again, to lead to articles/who-rules-a-river/: what was published keeps its address.',
    'The published page cite/river-law/ is not in the built site. Have it built again, to lead to cite/who-rules-a-river/: what was published keeps its address.',
  ]);
});
