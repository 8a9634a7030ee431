/** Cards: what a thing says of itself away from its place. */
import { expect, test } from '@playwright/test';
import { cardOf } from '../../src/model/card/card.ts';
import { excerpt } from '../../src/model/card/excerpt.ts';
import type { Run } from '../../src/schema/section.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const card = (id: string, language = 'en') => cardOf(got(library.things.get(id)), library, language);
const written = (blocks: readonly (readonly Run[])[]) =>
  blocks.map((runs) => runs.map(({ text, to }) => (to ? `[${text}](${to})` : text)).join(''));

test('every thing has a card with a title, a kind, a place and a text, in every language', () => {
  for (const thing of library.things.values()) {
    for (const language of library.site.languages) {
      const { title, kind, place, text } = cardOf(thing, library, language);
      for (const said of [title, kind, place.title, written(text).join('')])
        expect.soft(said, `${thing.type} ${thing.id} in ${language}`).not.toBe('');
    }
  }
});

test('a section shows its first paragraph with its links, titled by what they lead to', () => {
  const { kind, place, text } = card('what-it-carries');
  expect([kind, place.title, place.page]).toEqual([
    'Section',
    'Why two rivers were joined',
    'articles/why-join-two-rivers/',
  ]);
  expect(written(text)).toEqual([
    'Less than hoped. See [The Main–Danube Canal opens](canal-opens) and, for the rivers, [The Rhine in brief](rhine-in-brief).',
  ]);
});

test('an event shows its kind, its date and its text', () => {
  const { kind, date, text, place } = card('mannheim-act');
  expect([kind, date, place.title]).toEqual(['Treaty', '1868-10', 'Timeline']);
  expect(written(text)).toEqual([got(library.events.find(({ id }) => id === 'mannheim-act')).text.en]);
});

test('a claim shows its standing, why, and where it stands in its source', () => {
  const { title, standing, text, place } = card('essay-1993-opened-1990');
  expect([title, standing, place.title, place.page]).toEqual([
    'The canal opened in 1990.',
    'contradicted',
    'A pupil, line 4',
    'sources/essay-1993/',
  ]);
  expect(written(text)).toEqual(['It opened on 25 September 1992.']);
});

test('a source shows what it is and what to trust it for', () => {
  const { kind, date, text } = card('essay-1993');
  expect([kind, date, ...written(text)]).toEqual(['School essay', '1993~', 'To be trusted for enthusiasm.']);
});

test('a figure shows its number, a timeline its events, a drawing what is told around it', () => {
  expect(card('rhine-countries')).toMatchObject({ value: 'over 6 countries', date: '1993' });
  expect(written(card('canal-timeline').text)).toEqual([
    '9 Jun 1815: [The Congress of Vienna frees navigation](vienna-act)',
    'Oct 1868: [The Mannheim Act](mannheim-act)',
    '25 Sep 1992: [The Main–Danube Canal opens](canal-opens)',
  ]);
  expect(written(card('watershed-flow').text)[0]).toMatch(/^Between them lies the European \[watershed\]/);
});

test('a language shows its own text where it is written in it, else the first', () => {
  const chinese = card('canal', 'zh-Hans');
  expect(written(chinese.text).join('')).toMatch(/\p{Script=Han}/u);
  expect(card('rhine-in-brief', 'zh-Hans')).toMatchObject({
    kind: '章节',
    text: card('rhine-in-brief').text,
    place: { languages: ['en'] },
  });
});

test('what is hardly too long stays whole; what is too long ends with a sentence, and says so', () => {
  const of = (count: number) => `A${' word'.repeat(count - 2)} end. `;
  const text = of(12) + of(12) + of(12);
  expect(written(excerpt([[{ text }]], 30, 'en'))).toEqual([text]);
  expect(written(excerpt([[{ text }]], 28, 'en'))).toEqual([`${(of(12) + of(12)).trim()} …`]);
  expect(written(excerpt([[{ text: of(90) }]], 20, 'en'))).toEqual([`A${' word'.repeat(19)} …`]);
});

test('a cut keeps links before it, and shortens one that it falls into', () => {
  const runs = [{ text: 'one two ' }, { text: 'three four five', to: 'a' }, { text: ' six', to: undefined }];
  expect(written(excerpt([runs], 4, 'en'))).toEqual(['one two [three four](a) …']);
});

test('Chinese is cut by its words', () => {
  const [text = ''] = written(excerpt([[{ text: '莱茵河与多瑙河在巴伐利亚相遇'.repeat(9) }]], 10, 'zh-Hans'));
  expect(text.length).toBeGreaterThan(12);
  expect(text.length).toBeLessThan(40);
});

test('of a list whole items are shown, as many as fit', () => {
  const item = (name: string) => [{ text: `${name} b c d e f g h i j` }];
  const shown = written(excerpt(['one', 'two', 'three', 'four'].map(item), 22, 'en'));
  expect(shown).toEqual(['one b c d e f g h i j', 'two b c d e f g h i j …']);
});

test('quotation marks are curled by what stands before them, across links', () => {
  const section = got(
    [...library.docs.values()].flatMap(({ outline }) => outline.sections).find(({ id }) => id === 'canal'),
  );
  const before = section.opening;
  section.opening = [
    [{ text: 'They say "' }, { text: 'the canal', to: 'canal-opens' }, { text: '" won\'t do.' }],
  ];
  expect(written(card('canal').text)).toEqual(['They say “[the canal](canal-opens)” won’t do.']);
  section.opening = before;
});

test('addresses that count from a page are text in a card; those of other sites are links', () => {
  const section = got(
    [...library.docs.values()].flatMap(({ outline }) => outline.sections).find(({ id }) => id === 'canal'),
  );
  const before = section.opening;
  section.opening = [
    [{ text: 'here', to: '../numbers/' }, { text: ' or ' }, { text: 'there', to: 'https://example.org/' }],
  ];
  expect(written(card('canal').text)).toEqual(['here or [there](https://example.org/)']);
  section.opening = before;
});
