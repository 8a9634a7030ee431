/** `npm run search:eval`: how well search does on the judged queries, beside Pagefind's defaults over the built pages. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { close } from 'pagefind';
import { loadLibrary } from '../loaders/load.ts';
import { contentDir } from '../loaders/root.ts';
import { projectRoot } from './run.ts';
import { defaultSearch, ourSearch } from './search-engines.ts';
import { halves, judge, judgedQueries, type Score } from './search-judge.ts';

const folder = resolve(projectRoot, process.env.SITE_OUT ?? 'dist');
if (!existsSync(folder)) throw new Error(`There is no built site in ${folder}: run “npm run build” first.`);
const { library } = loadLibrary(contentDir);
const [ours, plain] = [await ourSearch(library), await defaultSearch(library, folder)];
for (const half of halves) {
  const queries = judgedQueries().filter((query) => query.half === half);
  const [own, other] = [await judge(queries, ours), await judge(queries, plain)];
  console.log(`\n${half}: success at 1 and at 3, mean reciprocal rank; ours, then Pagefind's defaults`);
  console.table(
    Object.fromEntries(Object.entries(own).map(([kind, score]) => [kind, row(score, other[kind])])),
  );
}
await close();

function row(own: Score, other: Score | undefined): Record<string, number | undefined> {
  const round = (value: number | undefined) => value && Math.round(value * 1000) / 1000;
  return {
    queries: own.queries,
    'at 1': round(own.at1),
    'at 3': round(own.at3),
    MRR: round(own.reciprocal),
    'Pagefind at 1': round(other?.at1),
    'Pagefind at 3': round(other?.at3),
    'Pagefind MRR': round(other?.reciprocal),
  };
}
