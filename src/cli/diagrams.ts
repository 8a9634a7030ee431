/** `npm run diagrams`: draws what is missing from `content/diagrams/` and removes what no page shows any more. */
import { join } from 'node:path';
import { pruneDiagrams } from '../diagrams/cache.ts';
import { drawSite } from '../diagrams/problems.ts';
import { contentDir } from '../loaders/root.ts';
import { siteDiagrams } from '../model/site-diagrams.ts';
import { withContent } from './judge.ts';

const folder = join(contentDir, 'diagrams');

await withContent(async (library) => {
  const problems = await drawSite(library, folder, console.log);
  if (problems.length > 0) return problems;
  const all = siteDiagrams(library).map(({ diagram }) => diagram);
  const stale = await pruneDiagrams(folder, all);
  console.log(`${String(all.length)} diagrams, ${String(stale.length)} stale files removed`);
  return [];
});
