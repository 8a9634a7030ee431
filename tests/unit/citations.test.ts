import { expect, test } from '@playwright/test';
import {
  citationKey,
  countDisputed,
  isDisputed,
  lineWords,
  numberCitations,
  resolveCitation,
} from '../../src/model/citations.ts';
import { standings } from '../../src/schema/source.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const place = { section: '', line: 1, column: 1 };
const numbers = (...citations: { of: string; at?: string }[]) =>
  numberCitations({ citations: citations.map((citation) => ({ ...citation, ...place })) });

test('citations are numbered by their first use; another place in a work is another number', () => {
  const numbered = numbers(
    { of: 'a' },
    { of: 'b' },
    { of: 'a', at: 'note 2' },
    { of: 'a' },
    { of: 'c' },
    { of: 'b' },
  );
  expect(numbered.map(({ of, at, number }) => [number, of, at])).toEqual([
    [1, 'a', undefined],
    [2, 'b', undefined],
    [3, 'a', 'note 2'],
    [4, 'c', undefined],
  ]);
});

test('a key tells works and places apart, whatever they are called', () => {
  const keys = [{ of: 'a' }, { of: 'a', at: 'b' }, { of: 'a b' }, { of: 'a', at: '"b' }].map(citationKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(citationKey({ of: 'a' })).toBe(citationKey({ of: 'a', at: undefined }));
});

test('a citation leads to a claim with its standing, or to a reference, which counts as supported', () => {
  const claim = resolveCitation({ of: 'essay-1993-opened-1990' }, library);
  expect(claim).toMatchObject({ type: 'claim', standing: 'contradicted', source: { id: 'essay-1993' } });
  const reference = resolveCitation({ of: 'atlas-basins', at: 'plate 4' }, library);
  expect(reference).toMatchObject({ type: 'reference', standing: 'supported', at: 'plate 4' });
  expect(() => resolveCitation({ of: 'no-such' }, library)).toThrow('no-such');
});

test('readers are warned of what is wrong or out of date, and of nothing else', () => {
  expect(standings.filter(isDisputed)).toEqual(['contradicted', 'outdated']);
});

test('a disputed claim counts once, cited or corrected; a reference never does', () => {
  const { outline } = got(library.docs.get('en/why-join-two-rivers'));
  expect(countDisputed(outline, library)).toBe(1);
  const corrected = outline.components.filter(({ name }) => name === 'Correction');
  expect(countDisputed({ citations: [], components: corrected }, library), 'corrected only').toBe(1);
  expect(countDisputed({ ...outline, components: [] }, library), 'cited only').toBe(1);
  expect(countDisputed({ citations: [], components: [] }, library)).toBe(0);
});

test('lines of a source are told as one or several', () => {
  const lines = ['essay-1993-unload', 'essay-1993-finest'].map((id) =>
    lineWords(got(library.claims.get(id)).claim, 'en'),
  );
  expect(lines).toEqual(['line 3', 'lines 5, 9']);
});
