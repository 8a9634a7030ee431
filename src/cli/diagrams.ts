/** `npm run diagrams`: draws what is missing from `content/diagrams/` and removes what no page shows any more. */
import { join } from 'node:path';
import { pruneDiagrams } from '../diagrams/cache.ts';
import { drawSite } from '../diagrams/problems.ts';
import { judgeContent } from '../integrations/problems.ts';
import { contentDir } from '../loaders/root.ts';
import { formatProblems } from '../model/problems.ts';
import { siteDiagrams } from '../model/site-diagrams.ts';

const folder = join(contentDir, 'diagrams');
const { library, problems: found } = await judgeContent();
const problems = found.length > 0 ? found : await drawSite(library, folder, console.log);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const all = siteDiagrams(library).map(({ diagram }) => diagram);
  const stale = await pruneDiagrams(folder, all);
  console.log(`${String(all.length)} diagrams, ${String(stale.length)} stale files removed`);
}
