/** `npm run check`: judges the content alone, with no build and no browser, and names every problem in it. */
import { judgeContent } from '../integrations/problems.ts';
import { contentDir, displayPath } from '../loaders/root.ts';
import { ProblemsError } from '../model/problems.ts';

try {
  const { library, problems } = await judgeContent();
  if (problems.length > 0) throw new ProblemsError(problems);
  const { articles, sources, events, claims } = library;
  console.log(
    `${displayPath(contentDir)}: 0 problems in ${articles.length} articles, ${sources.length} sources, ` +
      `${claims.size} claims and ${events.length} events`,
  );
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
