/** Who links here, as readers are shown it, and how long sentences are cut. */
import { expect, test } from '@playwright/test';
import { excerpt } from '../../src/model/excerpt.ts';
import { backlinks } from '../../src/model/uses/backlinks.ts';
import { isProse } from '../../src/model/things.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const ids = (id: string, language = 'en') => backlinks(id, language, library).map(({ thing }) => thing.id);

test('a place is told once, named with its page, with the sentence that links', () => {
  const found = backlinks('canal', 'en', library).filter(({ thing }) => thing.id === 'commission-powers');
  expect(found).toMatchObject([
    { title: 'Who rules a river: What a commission may do', text: 'Compare the canal.', lang: undefined },
  ]);
  for (const id of library.uses.keys()) expect(new Set(ids(id)).size, id).toBe(ids(id).length);
});

test('what is only about a thing is told of pages, of articles and disagreements alone; never the thing itself', () => {
  const uses = got(library.uses.get('rhine'));
  const types = new Set(
    uses.filter(({ how }) => how === 'about').map(({ from }) => got(library.things.get(from)).type),
  );
  // There is something to leave out.
  expect(types.size).toBeGreaterThan(2);
  const told = uses.filter(
    ({ from, how }) =>
      !['about', 'see'].includes(how) ||
      ['article', 'disagreement'].includes(got(library.things.get(from)).type),
  );
  expect(new Set(ids('rhine'))).toEqual(new Set(told.map(({ from }) => from)));
  expect(ids('rhine').length).toBeGreaterThan(0);
  for (const [id, thing] of library.things) {
    expect(ids(id)).not.toContain(id);
    if (thing.fragment === '') continue;
    const untold = isProse(thing) ? ['about', 'see'] : ['about'];
    const linked = got(library.uses.get(id) ?? []).filter(({ how }) => !untold.includes(how));
    expect(new Set(ids(id)), id).toEqual(
      new Set(linked.map(({ from }) => from).filter((from) => from !== id)),
    );
  }
});

test('a reader of another language has its sentence, else that of the first language, marked as such', () => {
  const one = (language: string) =>
    got(backlinks('watershed-term', language, library).find(({ thing }) => thing.id === 'watershed'));
  expect(one('zh-Hans')).toMatchObject({ text: expect.stringContaining('分水岭'), lang: undefined });
  const foreign = backlinks('canal', 'zh-Hans', library).find(
    ({ thing }) => thing.id === 'commission-powers',
  );
  expect(foreign).toMatchObject({ text: 'Compare the canal.', lang: 'en' });
});

test('a type that is shown otherwise can be left out', () => {
  const all = ids('essay-1993-opened-1990');
  const some = backlinks('essay-1993-opened-1990', 'en', library, 'disagreement').map(
    ({ thing }) => thing.id,
  );
  expect(all).toContain('when-the-canal-opened');
  expect(some).toEqual(all.filter((id) => id !== 'when-the-canal-opened'));
});

const long = `${'before '.repeat(40)}the very link ${'after '.repeat(40)}`.trim();

test('a short sentence stays as it is', () => {
  expect(excerpt('It rains.', 'rains', 160)).toBe('It rains.');
});

test('a long one keeps its link, is cut between words, and says where', () => {
  const cut = excerpt(long, 'the very link', 100);
  expect(cut).toContain('the very link');
  expect(cut).toMatch(/^… before .* after …$/);
  expect(cut.length).toBeLessThanOrEqual(104);
});

test('without words that are in it, its beginning stays', () => {
  for (const words of ['', 'no such words']) expect(excerpt(long, words, 60)).toMatch(/^before .*before …$/);
});

test('a link at either end stays whole', () => {
  expect(excerpt(`The link ${'after '.repeat(50)}`.trim(), 'The link', 60)).toMatch(/^The link after .* …$/);
  expect(excerpt(`${'before '.repeat(50)}the link.`, 'the link', 60)).toMatch(/^… before .* the link\.$/);
});

test('text without spaces is cut anywhere', () => {
  const cut = excerpt(`${'雨'.repeat(200)}链接${'雪'.repeat(200)}`, '链接', 40);
  expect(cut).toContain('链接');
  expect(cut.length).toBeLessThanOrEqual(44);
});
