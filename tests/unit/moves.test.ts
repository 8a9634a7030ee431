/** What moved: where every old address leads, and what is not allowed. */
import { expect, test } from '@playwright/test';
import { checkPermalinks, checkUnpromised } from '../../src/model/moves/checks.ts';
import { findMoves, type Moved } from '../../src/model/moves/moves.ts';
import { movedAddresses, redirectRules } from '../../src/model/moves/redirects.ts';
import { circleFrom, leadsTo } from '../../src/model/moves/resolve.ts';
import { permalinksSchema, type Permalinks } from '../../src/schema/permalink.ts';
import { secondLibrary, withPermalinks } from '../library.ts';

const second = secondLibrary();
const site = { languages: second.site.languages, language: second.language };
const [why, whyZh, who] = [
  'articles/why-join-two-rivers/',
  'zh-hans/articles/why-join-two-rivers/',
  'articles/who-rules-a-river/',
];

const names = (moved: readonly Moved[] | undefined) =>
  moved?.map(({ id, to }) => [id, ...to.map((one) => one.id)]);

test('an id leads to itself while it lives, else through all that took its place', () => {
  const permalinks = permalinksSchema.parse({
    a: { at: ['x/'], to: 'b' },
    b: { at: ['x/'], to: ['canal', 'c'] },
    c: { at: ['x/'], to: ['watershed', 'canal'] },
    canal: { at: ['x/'] },
    lost: { at: ['x/'], to: 'nowhere' },
    round: { at: ['x/'], to: 'about-face' },
    'about-face': { at: ['x/'], to: ['round', 'canal'] },
  });
  const ids = (id: string) => leadsTo(id, permalinks, second.things).map((thing) => thing.id);
  expect(ids('canal')).toEqual(['canal']);
  expect(ids('a')).toEqual(['canal', 'watershed']);
  expect(ids('lost')).toEqual([]);
  expect(ids('round')).toEqual(['canal']);
  expect(circleFrom('a', permalinks)).toBeUndefined();
  expect(circleFrom('round', permalinks)).toEqual(['round', 'about-face', 'round']);
});

test('a renamed part has an anchor at its heir, a split one at the first part on each page', () => {
  const { moves } = withPermalinks({
    hill: { at: [why], to: 'watershed' },
    both: { at: [why], to: ['commission-powers', 'canal', 'what-it-carries'] },
    whole: { at: [why], to: 'who-rules-a-river' },
  });
  expect(Object.fromEntries(moves.anchors)).toEqual({
    watershed: ['hill'],
    'commission-powers': ['both'],
    canal: ['both'],
  });
  expect(names(moves.left.get(why))).toEqual([['whole', 'who-rules-a-river']]);
});

test('a part that stands on another page is listed on each page that it left, in every language', () => {
  const { moves } = withPermalinks({
    'commission-powers': { at: [why, whyZh, who] },
    rules: { at: [whyZh], to: 'river-commissions' },
    event: { at: ['timeline/', 'glossary/'], to: 'canal-opens' },
  });
  expect(names(moves.left.get(why))).toEqual([['commission-powers', 'commission-powers']]);
  expect(names(moves.left.get(whyZh))).toEqual([
    ['commission-powers', 'commission-powers'],
    ['rules', 'river-commissions'],
  ]);
  expect(names(moves.left.get('glossary/'))).toEqual([['event', 'canal-opens']]);
  expect([...moves.left.keys()]).toHaveLength(3);
  expect(moves.gone).toEqual([]);
});

test('a page that is gone has all its parts; those not on the page in its place are listed there too', () => {
  const { moves } = withPermalinks({
    'old-law': { at: ['articles/old-law/', 'zh-hans/articles/old-law/'], to: 'who-rules-a-river' },
    'commission-powers': { at: ['articles/old-law/', who] },
    canal: { at: ['articles/old-law/', why] },
    ruled: { at: ['articles/old-law/'], to: 'river-commissions' },
  });
  expect(
    moves.gone.map(({ path, language, to, parts }) => [
      path,
      language,
      to[0]?.id,
      names(parts)?.map(([id]) => id),
    ]),
  ).toEqual([
    ['articles/old-law/', 'en', 'who-rules-a-river', ['commission-powers', 'canal', 'ruled']],
    ['zh-hans/articles/old-law/', 'zh-Hans', 'who-rules-a-river', []],
  ]);
  // A host that forwards keeps the fragment.
  expect(names(moves.left.get(who))).toEqual([['canal', 'canal']]);
});

test('a translation that is gone leads to the page in the first language', () => {
  const { moves } = withPermalinks({ 'who-rules-a-river': { at: [who, `zh-hans/${who}`] } });
  expect(moves.gone).toMatchObject([
    { path: `zh-hans/${who}`, language: 'zh-Hans', to: [{ id: 'who-rules-a-river' }] },
  ]);
});

test('hosts forward pages and permalinks below the base path, but no page in parts to a part', () => {
  const library = withPermalinks({
    'old-law': { at: ['articles/old-law/'], to: 'who-rules-a-river' },
    'old-hill': { at: ['articles/old-hill/'], to: 'watershed' },
    'old-note': { at: ['old-note/'], to: 'canal' },
    top: { at: ['articles/old-hill/'], to: 'watershed' },
    both: { at: [why], to: ['canal', 'watershed'] },
  });
  const rules = redirectRules(library, '/base/').trim().split('\n');
  expect(rules.filter((rule) => !rule.includes('/cite/')).sort()).toEqual([
    `/base/articles/old-law/ /base/${who} 301`,
    `/base/old-note/ /base/${why}#canal 301`,
    `/base/s/old-hill/ /base/${why}#watershed 301`,
    `/base/s/old-law/ /base/${who} 301`,
    `/base/s/old-note/ /base/${why}#canal 301`,
    `/base/s/top/ /base/${why}#watershed 301`,
  ]);
  const moved = movedAddresses(library);
  expect(moved.get(`${why}#both`)).toEqual([`${why}#canal`, `${why}#watershed`]);
  expect(moved.get('articles/old-hill/#top')).toEqual([`${why}#watershed`]);
});

test('an address in a language leads to that language where it is written', () => {
  const moved = movedAddresses(withPermalinks({ hill: { at: [why, whyZh], to: 'watershed' } }));
  expect(moved.get(`${whyZh}#hill`)).toEqual([`${whyZh}#watershed`]);
});

test('the texts to copy of a retired id lead to those of its heirs, in its languages where they are written', () => {
  const library = withPermalinks({
    hill: { at: [why, whyZh], to: 'watershed' },
    rules: { at: [whyZh], to: 'who-rules-a-river' },
    both: { at: [why], to: ['canal', 'commission-powers'] },
    // It lives, and lost its translation.
    'who-rules-a-river': { at: [who, `zh-hans/${who}`] },
    canal: { at: [why, whyZh] },
  });
  const cites = [...movedAddresses(library)].filter(([old]) => old.includes('cite/'));
  expect(Object.fromEntries(cites)).toEqual({
    'cite/hill/': ['cite/watershed/'],
    'zh-hans/cite/hill/': ['zh-hans/cite/watershed/'],
    'zh-hans/cite/rules/': ['cite/who-rules-a-river/'],
    'cite/both/': ['cite/canal/', 'cite/commission-powers/'],
    'zh-hans/cite/who-rules-a-river/': ['cite/who-rules-a-river/'],
  });
  expect(redirectRules(library, '/base/').trim().split('\n').slice(-4)).toEqual([
    '/base/cite/hill/ /base/cite/watershed/ 301',
    '/base/zh-hans/cite/hill/ /base/zh-hans/cite/watershed/ 301',
    '/base/zh-hans/cite/rules/ /base/cite/who-rules-a-river/ 301',
    '/base/zh-hans/cite/who-rules-a-river/ /base/cite/who-rules-a-river/ 301',
  ]);
});

test('where nothing moved nothing is listed, and every living address is still what it was', () => {
  const living = Object.entries(second.permalinks).filter(([id]) => second.things.has(id));
  const everything = Object.fromEntries(living.map(([id, { at }]) => [id, { at }]));
  const library = withPermalinks({ ...everything, 'what-it-carries': { at: [why, whyZh] } });
  expect(movedAddresses(library).size).toBe(0);
  expect(library.moves).toEqual({ retired: new Map(), anchors: new Map(), left: new Map(), gone: [] });
});

const judged = (data: Permalinks) => {
  const permalinks = { data, file: 'permalinks.json', lineOf: () => 1 };
  const library = { ...second, permalinks: data, moves: findMoves(data, second.things, site) };
  return {
    problems: checkPermalinks({ permalinks }, library).map(({ what, mend }) => `${what} ${mend}`),
    unpromised: checkUnpromised({ permalinks }, library).map(({ what }) => what),
  };
};

test('what vanished is named with its most likely heir: new, near, alone in its place', () => {
  const heir = (id: string, at: string[], without: string[]) => {
    const rest = Object.entries(second.permalinks).filter(([other]) => !without.includes(other));
    const { problems } = judged({ ...Object.fromEntries(rest), [id]: { at, to: [] } });
    expect(problems).toHaveLength(1);
    return /"to": "([^"]+)"/.exec(problems[0] ?? '')?.[1];
  };
  expect(heir('watersheds', [why], []), 'the nearest').toBe('watershed');
  expect(heir('watercourse', [why], ['watershed', 'canal']), 'begins like it').toBe('watershed');
  expect(heir('hill', [why], ['watershed']), 'the only new one there').toBe('watershed');
  expect(heir('hill', [why], []), 'its page').toBe('why-join-two-rivers');
});

test('ids without a promise, or on pages that are not noted, are told in one problem', () => {
  expect(judged(second.permalinks).unpromised).toEqual([]);
  const others = Object.fromEntries(Object.entries(second.permalinks).filter(([id]) => id !== 'canal'));
  const moved = { ...others, watershed: { at: ['articles/hills/'], to: [] } };
  expect(judged(moved).unpromised).toEqual([
    'Not promised yet, or not where they stand now: `watershed`, `canal`.',
  ]);
  expect(judged({}).unpromised[0]).toMatch(/ and \d+ more\.$/);
  expect(checkUnpromised({ permalinks: undefined }, second)).toEqual([]);
});
