/** Outgoing links: what their answers mean, which are asked, and what is reported. */
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/loaders/load.ts';
import { answered, isDue, type Answer } from '../../src/model/links/answers.ts';
import { outgoingLinks, spread } from '../../src/model/links/outgoing.ts';
import { linkReport, storedCopy } from '../../src/model/links/report.ts';
import { retryAfter } from '../../src/model/links/retry.ts';
import { judge, type Step } from '../../src/model/links/verdict.ts';
import { join } from 'node:path';
import { fixtures } from '../overlay.ts';
import { at } from '../output.ts';

const page = 'https://a.example/deep/page';
const step = (status: number, more: Partial<Step> = {}): Step => ({ address: page, status, ...more });
const sentTo = (address: string, status = 301, title = 'A page') => [
  step(status, { location: address }),
  { address, status: 200, title },
];

for (const [what, steps, kind, why] of [
  ['an answer', [step(200)], 'works', '200'],
  ['no page', [step(404)], 'gone', '404'],
  ['no page any more', [step(410)], 'gone', '410'],
  [
    'no page behind a forwarding',
    [...sentTo('https://b.example/x').slice(0, 1), { address: 'https://b.example/x', status: 404 }],
    'gone',
    '404 at https://b.example/x',
  ],
  ['moved for now', sentTo('https://b.example/x', 302), 'works', '200'],
  ['moved for good', sentTo('https://b.example/x', 308), 'moved', '308'],
  [
    'moved for good, then for now',
    [...sentTo('https://b.example/x').slice(0, 1), step(302, { location: page }), step(200)],
    'works',
    '200',
  ],
  [
    'the home page instead',
    sentTo('https://a.example/'),
    'doubtful',
    'sends to the home page https://a.example/',
  ],
  [
    'a page of errors instead',
    sentTo('https://a.example/not-found'),
    'doubtful',
    'sends to https://a.example/not-found',
  ],
  [
    'a page that says it is none',
    sentTo('https://a.example/x', 302, 'Page not found | A'),
    'doubtful',
    'its title is “Page not found | A”',
  ],
  ['programs are not let in', [step(403)], 'refused', '403'],
  ['busy', [step(429, { isBusy: true })], 'busy', '429'],
  ['broken', [step(500)], 'failing', '500'],
  ['a circle', [step(302, { location: page })], 'failing', 'sends on in a circle, or too often'],
  ['no host', [step(0, { fault: 'ENOTFOUND' })], 'unreachable', 'ENOTFOUND'],
] as const satisfies [string, Step[], string, string][]) {
  test(`what an answer means: ${what}`, () => {
    expect(judge(steps)).toMatchObject({ kind, why });
  });
}

test('a link to a home page may be sent to one', () => {
  const home = [
    { address: 'http://a.example/', status: 301, location: 'https://a.example/' },
    { address: 'https://a.example/', status: 200 },
  ];
  expect(judge(home)).toEqual({ kind: 'moved', why: '301', to: 'https://a.example/' });
});

test('a busy host says when to come back in seconds or by a date; without a word it is left alone for a while', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  expect(retryAfter(429, '120', now)).toBe(120_000);
  expect(retryAfter(503, 'Fri, 20 Nov 2026 12:01:00 GMT', now)).toBe(60_000);
  expect(retryAfter(429, 'Fri, 20 Nov 2026 11:00:00 GMT', now), 'in the past').toBe(0);
  expect(retryAfter(429, null, now)).toBe(30_000);
  expect(retryAfter(503, null, now), 'broken, not busy').toBeUndefined();
  expect(retryAfter(200, '120', now)).toBeUndefined();
});

test('what works is asked again after so many days, what does not the next day, a busy host at once', () => {
  const known = (kind: Answer['kind'], asked: string): Answer => ({ kind, why: '', asked, since: asked });
  const due = (kind: Answer['kind'], asked: string, days = 30) =>
    isDue(known(kind, asked), '2026-11-20', days);
  expect(isDue(undefined, '2026-11-20', 30)).toBe(true);
  expect([due('works', '2026-10-22'), due('works', '2026-10-21')]).toEqual([false, true]);
  expect([due('moved', '2026-11-19'), due('refused', '2026-11-19')]).toEqual([false, false]);
  expect([due('gone', '2026-11-20'), due('gone', '2026-11-19')]).toEqual([false, true]);
  expect(due('busy', '2026-11-20')).toBe(true);
  expect(due('works', '2026-11-20', 0), 'asked for').toBe(true);
});

test('an answer remembers since when it has been the same', () => {
  const gone = { kind: 'gone', why: '404' } as const;
  const first = answered(gone, undefined, '2026-11-01');
  expect(answered(gone, first, '2026-11-20')).toMatchObject({ asked: '2026-11-20', since: '2026-11-01' });
  expect(answered({ kind: 'works', why: '200' }, first, '2026-11-20').since).toBe('2026-11-20');
});

test('addresses of other sites are found with the line that names each', () => {
  const { content } = readContent(join(fixtures, 'second'));
  const links = outgoingLinks(content);
  const place = (address: string) => {
    const link = links.find((candidate) => candidate.address === address);
    return link && [link.id, `${link.file}:${String(link.line)}`, link.issued];
  };
  expect(place('https://example.org/canal')).toEqual([
    'builders-1992',
    at('references.json', 'example.org/canal'),
    '19920926',
  ]);
  expect(place('https://opensource.org/license/mit')).toEqual(['site', at('site.yaml', 'license/mit'), '']);
  expect(
    links.filter(({ address }) => address.startsWith('https://two-rivers.example')),
    'the site itself',
  ).toEqual([]);
});

test('links of the same host are asked far from each other', () => {
  expect(
    spread(['https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://a.example/3']),
  ).toEqual(['https://a.example/1', 'https://b.example/1', 'https://a.example/2', 'https://a.example/3']);
});

test('the report has what is rotten with its place and a stored copy, what moved with its new address, and the sum', () => {
  const links = ['gone', 'moved', 'works', 'new'].map((id, index) => {
    return {
      id,
      address: `https://a.example/${id}`,
      file: 'references.json',
      line: index + 1,
      issued: '2014',
    };
  });
  const asked = { asked: '2026-11-20', since: '2026-11-20' };
  const report = linkReport(links, {
    'https://a.example/gone': { kind: 'gone', why: '404', ...asked, since: '2026-11-01' },
    'https://a.example/moved': { kind: 'moved', why: '301', to: 'https://b.example/', ...asked },
    'https://a.example/works': { kind: 'works', why: '200', ...asked },
  });
  expect(report).toBe(`Gone: 1
  references.json:1  gone  404, since 2026-11-01
    https://a.example/gone
    stored https://web.archive.org/web/2014/https://a.example/gone

Moved for good: write the new address: 1
  references.json:2  moved  301
    https://a.example/moved
    now https://b.example/

4 addresses in 4 places: 1 work, 1 gone, 1 moved, 1 not asked yet`);
});

test('a stored copy is looked for near the day of publication', () => {
  expect(storedCopy({ address: page, issued: '20141006' })).toBe(
    `https://web.archive.org/web/20141006/${page}`,
  );
  expect(storedCopy({ address: page, issued: '' }), 'the last one').toBe(
    `https://web.archive.org/web/2/${page}`,
  );
});
