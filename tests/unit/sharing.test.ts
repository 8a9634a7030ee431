/** The pictures that other sites show of a page: text inside the margins whatever its length, nothing that cannot be set. */
import { inflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { projectRoot } from '../../src/cli/run.ts';
import { cardMeasures, cardPng } from '../../src/diagrams/card.ts';
import { palettedPng } from '../../src/diagrams/png.ts';
import { loadLibrary } from '../../src/loaders/load.ts';
import { allDocs } from '../../src/model/library.ts';
import { cardOf, cardWords, siteCard, type Card } from '../../src/model/sharing/card.ts';
import { cardMargin, cardSize, layoutCard, type Measures } from '../../src/model/sharing/layout.ts';
import { balance } from '../../src/model/sharing/type.ts';
import { got } from '../library.ts';

const libraries = ['content', 'tests/fixtures/second'].map(
  (name) => loadLibrary(join(projectRoot, name)).library,
);
const cards = libraries.flatMap((library) => [
  siteCard(library),
  ...allDocs(library).flatMap((doc) => cardOf(doc, library) ?? []),
]);

const monstrous: Card = {
  site: 'An encyclopaedia of everything that ever floated on water',
  topic: 'A topic that is much longer than any topic should be',
  title: 'Donaudampfschifffahrtsgesellschaftskapitänswitwe and '.repeat(5),
  text: 'A sentence that will not end. '.repeat(12),
  fact: {
    label: 'A label that goes on and on and on without ever coming to the point of what it counts',
    value: 'about ¥1,234,567,890.12 bn of messages',
    note: 'a note that is far too long, as counted by a ministry of whatever in the first quarter of 1999',
  },
  colours: [],
};

/** One word wider than any line. */
const unbroken: Card = { ...monstrous, title: 'Donaudampfschifffahrts'.repeat(5), text: '' };

/** The boxes of all lines, in which their letters stand with what reaches below the line. */
function boxes(card: Card, measures: Measures) {
  const { lines } = layoutCard(card, measures);
  return lines
    .filter(({ text }) => text !== '')
    .map(({ text, face, size, x, baseline }) => ({
      text,
      size,
      left: x,
      right: x + measures[face](text) * size,
      top: baseline - 0.72 * size,
      bottom: baseline + (/[gjpqy,;Q$¥]/.test(text) ? 0.24 * size : 0),
    }));
}

test('every text of a card stands whole inside the margins, and none on another', async () => {
  const measures = await cardMeasures();
  for (const card of [...cards, monstrous, unbroken]) {
    const all = boxes(card, measures);
    const { rule } = layoutCard(card, measures);
    for (const [at, box] of all.entries()) {
      const where = `${card.title.slice(0, 40)}: ${box.text}`;
      expect.soft(box.left, where).toBeGreaterThanOrEqual(cardMargin);
      expect.soft(box.right, where).toBeLessThanOrEqual(cardSize.width - cardMargin + 0.5);
      expect.soft(box.top, where).toBeGreaterThanOrEqual(cardMargin);
      // What reaches below the last line may stand in the margin.
      expect.soft(box.bottom, where).toBeLessThanOrEqual(cardSize.height - cardMargin / 2);
      expect.soft(box.bottom < rule || box.top > rule, `${where}, on the rule`).toBe(true);
      const covered = all
        .slice(at + 1)
        .filter(
          (other) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
        );
      expect
        .soft(
          covered.map(({ text }) => text),
          where,
        )
        .toEqual([]);
    }
  }
  const said = cards.map((card) =>
    boxes(card, measures)
      .map(({ text }) => text)
      .join(' '),
  );
  for (const [at, { title, fact, text, topic }] of cards.entries()) {
    for (const part of [title, text, topic, fact?.label, fact?.value, fact?.note]) {
      expect.soft(said[at], 'nothing is left out').toContain(part ?? '');
    }
  }
});

test('texts of real cards are large enough to be read in a small picture', async () => {
  const measures = await cardMeasures();
  for (const card of cards) {
    // Shown 350 px wide, which is 0.29 of its width.
    const small = boxes(card, measures).filter(({ size }) => size * 0.29 < 8);
    expect
      .soft(
        small.map(({ text }) => text),
        card.title,
      )
      .toEqual([]);
  }
});

test('lines are as few as fit, and much the same', () => {
  const measure = (text: string) => text.length;
  expect(balance('one two three four', 100, measure)).toEqual(['one two three four']);
  expect(balance('one two three four five', 20, measure)).toEqual(['one two three', 'four five']);
  expect(balance('aaaa bbbb cccc d', 14, measure)).toEqual(['aaaa bbbb', 'cccc d']);
  expect(balance('unbreakable', 4, measure)).toEqual(['unbreakable']);
  expect(balance('', 4, measure)).toEqual([]);
});

test('an article shows its first key fact, a platform its launch; colours are those of what it is about', () => {
  const [, library] = libraries;
  const docs = allDocs(got(library));
  const card = (id: string, language: string) =>
    cardOf(got(docs.find((doc) => doc.id === id && doc.language === language)), got(library));
  expect(card('why-join-two-rivers', 'en')).toEqual({
    site: 'Two Rivers',
    topic: 'Works',
    title: 'Why two rivers were joined',
    text: '',
    fact: { label: 'Countries on the Danube', value: '10 countries', note: 'since 1993' },
    colours: ['#1d5b8f', '#7a4a12'],
  });
  expect(card('rhine', 'en')).toMatchObject({ fact: { label: 'Launched', value: '9 June 1815' } });
  expect(card('why-join-two-rivers', 'zh-Hans'), 'the fonts have no Han').toBeUndefined();
  expect(card('about', 'en'), 'a plain page shows the site').toBeUndefined();
  expect(cardWords(got(card('why-join-two-rivers', 'en')))).toBe(
    'Why two rivers were joined. Countries on the Danube: 10 countries, since 1993.',
  );
});

test('a picture is 1200 by 630, below 60 kB, and has the colours of its card', async () => {
  const [, second] = libraries;
  const png = Buffer.from(await cardPng(siteCard(got(second))));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(60_000);
  // The palette is in the order of first sight: the first band is the first colour.
  const palette = png.subarray(png.indexOf('PLTE') + 4);
  expect(palette.subarray(0, 3).toString('hex')).toBe('1d5b8f');
  expect(palette.includes(Buffer.from('7a4a12', 'hex'))).toBe(true);
});

test('a PNG with a palette has the very pixels; true colour and what is seen through are left alone', () => {
  const pixels = Uint8Array.from([1, 2, 3, 255, 9, 8, 7, 255, 9, 8, 7, 255, 1, 2, 3, 255]);
  const png = Buffer.from(got(palettedPng(pixels, 2, 2)));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  const chunk = (type: string) => {
    const at = png.indexOf(type);
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  expect([...chunk('PLTE')]).toEqual([1, 2, 3, 9, 8, 7]);
  expect([...inflateSync(chunk('IDAT'))]).toEqual([0, 0, 1, 0, 1, 0]);
  expect(palettedPng(Uint8Array.from([1, 2, 3, 254]), 1, 1)).toBeUndefined();
  const many = Uint8Array.from(Array.from({ length: 257 }, (_, at) => [at & 255, at >> 8, 0, 255]).flat());
  expect(palettedPng(many, 257, 1)).toBeUndefined();
});
