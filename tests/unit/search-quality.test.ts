/** How good search is on the queries that it was not tuned on. `npm run search:eval` prints all of it. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { close } from 'pagefind';
import { projectRoot } from '../../src/cli/run.ts';
import { ourSearch } from '../../src/cli/search-engines.ts';
import { judge, judgedQueries } from '../../src/cli/search-judge.ts';
import { loadLibrary } from '../../src/loaders/load.ts';

const { library } = loadLibrary(join(projectRoot, 'content'));

test('every id that answers a judged query is of something that can be linked', () => {
  const unknown = judgedQueries().flatMap(({ query, answers }) =>
    answers.filter((id) => !library.things.has(id)).map((id) => `${query}: ${id}`),
  );
  expect(unknown).toEqual([]);
});

// Below what is measured, so that new content may shift a query or two.
test('of the judged queries held back, most find their answer first and nearly all among three', async () => {
  const queries = judgedQueries().filter(({ half }) => half === 'held back');
  expect(queries.length).toBeGreaterThan(80);
  const { all } = await judge(queries, await ourSearch(library));
  await close();
  expect(all?.at1).toBeGreaterThanOrEqual(0.85);
  expect(all?.at3).toBeGreaterThanOrEqual(0.95);
});
