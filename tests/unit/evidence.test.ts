/** The audit trail: every line of every source is covered, and the report finds what is thin. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../src/cli/run.ts';
import { loadLibrary } from '../../src/loaders/load.ts';
import { evidence } from '../../src/model/evidence.ts';
import { lineNumbers, linesOf } from '../../src/model/source-lines.ts';
import { got, secondLibrary } from '../library.ts';

const { library, problems } = loadLibrary(join(projectRoot, 'content'));

test('every line of every source is covered by a claim or set aside', () => {
  expect(problems).toEqual([]);
  expect(library.sources).toHaveLength(5);
  for (const { id, lines, claims, setAside } of library.sources) {
    const covered = new Set([
      ...claims.flatMap(linesOf),
      ...setAside.flatMap((some) => lineNumbers(some.lines)),
    ]);
    expect(
      [...covered].sort((a, b) => a - b),
      id,
    ).toEqual(lineNumbers(lines));
  }
});

test('every claim has a standing with its reason, and every claim that errs is explained', () => {
  const claims = [...library.claims.values()].map(({ claim }) => claim);
  expect(claims.length).toBeGreaterThan(135);
  expect(claims.filter(({ why }) => !why.en).map(({ id }) => id)).toEqual([]);
  const explained = new Set(
    library.disagreements
      .flatMap((topic) => topic.disagreements)
      .flatMap(({ sides }) => sides.flatMap(({ cite }) => cite.map(({ of }) => of))),
  );
  const wrong = claims.filter(({ standing }) => standing === 'contradicted' || standing === 'outdated');
  expect(wrong.filter(({ id }) => !explained.has(id))).toEqual([]);
});

test('ranges of lines are read as numbers', () => {
  expect(lineNumbers('1, 3, 7-9')).toEqual([1, 3, 7, 8, 9]);
});

test('the report counts claims by standing and use, and lines', () => {
  const report = evidence(secondLibrary(), 2);
  expect(report.sources).toMatchObject([
    {
      id: 'essay-1993',
      claims: { supported: 1, contradicted: 1, outdated: 1, unverified: 1, opinion: 1, prediction: 1 },
      lines: 8,
      setAside: 1,
    },
  ]);
});

test('the report names what is thin', () => {
  const second = secondLibrary();
  const article = got(second.articles.find(({ language }) => language === 'en'));
  const bare = {
    ...article,
    outline: {
      ...article.outline,
      citations: [],
      components: [],
      sections: [{ id: 'bare', title: 'Bare', depth: 2 as const, text: '', opening: [], line: 7, column: 1 }],
    },
  };
  const report = evidence({ ...second, articles: [bare], events: [] }, 2);
  expect(report.withoutFigure).toMatchObject([{ file: article.file }]);
  expect(report.sectionsUncited).toContainEqual({ file: article.file, line: 7, what: 'bare cites nothing' });
  expect(report.sectionsUnlinked).toEqual([{ file: article.file, line: 7, what: 'nothing links to bare' }]);
  expect(report.stale).toMatchObject([{ what: `${article.id} cites no dated reference` }]);
  expect(report.platformsWithoutEvent).toEqual(
    second.platforms.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) === at),
  );
});

test('an article is stale when its newest reference is older than the limit', () => {
  const second = secondLibrary();
  const fresh = evidence(second, 300).stale;
  expect(fresh).toEqual([]);
  expect(evidence(second, 0.001).stale.length).toBeGreaterThan(0);
});
