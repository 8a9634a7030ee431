import { expect, test } from '@playwright/test';
import {
  formatProblems,
  nearest,
  oneOf,
  ProblemsError,
  sortProblems,
  suggest,
} from '../../src/model/problems.ts';
import type { Problem } from '../../src/schema/problem.ts';

const problem = (file: string, line: number, what = 'It is wrong.'): Problem => ({
  kind: 'schema',
  file,
  line,
  what,
  mend: 'Mend it.',
});

test('the nearest word is the one with the fewest slips', () => {
  const known = ['flour', 'flower', 'floor', 'water'];
  expect(nearest('flouer', known)).toBe('flour');
  expect(nearest('watre', known)).toBe('water');
  expect(nearest('flower', known)).toBe('flower');
});

test('nothing is near that differs in more than a third', () => {
  expect(nearest('salt', ['water', 'flour'])).toBeUndefined();
  expect(nearest('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
  expect(nearest('abcdefghi', ['abcdewxyz'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('a cure names the nearest, else what there is to do', () => {
  expect(suggest('watre', ['water'])).toBe('Did you mean `water`?');
  expect(suggest('salt', ['water'])).toBe('Add it to the content, or mend the spelling.');
  expect(oneOf('wen', ['when', 'where'])).toBe('Did you mean `when`?');
  expect(oneOf('colour', ['when', 'where'])).toBe('There are: when, where.');
  expect(oneOf('colour', [])).toBe('Remove it: there are none.');
});

test('problems stand by file and line, each once', () => {
  const given = [
    problem('b', 2),
    problem('a', 10),
    problem('b', 2),
    problem('a', 9),
    problem('b', 2, 'And so.'),
  ];
  expect(sortProblems(given).map(({ file, line, what }) => [file, line, what])).toEqual([
    ['a', 9, 'It is wrong.'],
    ['a', 10, 'It is wrong.'],
    ['b', 2, 'It is wrong.'],
    ['b', 2, 'And so.'],
  ]);
});

test('problems are told with place, kind and cure, and counted', () => {
  expect(formatProblems([problem('b', 0), problem('a', 3)])).toBe(
    [
      'a:3  [schema]\n  It is wrong.\n  Mend it.',
      'b  [schema]\n  It is wrong.\n  Mend it.',
      '2 problems in the content; nothing was built.',
    ].join('\n\n'),
  );
  expect(formatProblems([problem('a', 1), problem('a', 1)])).toContain('\n\n1 problem in the content');
});

test('an error of problems reads as they do', () => {
  const error = new ProblemsError([problem('a', 3)]);
  expect(error.message).toBe(formatProblems([problem('a', 3)]));
  expect(error.name).toBe('ProblemsError');
});
