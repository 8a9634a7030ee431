/** `npm run check`: judges the content alone, with no build and no browser, and names every problem in it. */
import { contentDir, displayPath } from '../loaders/root.ts';
import { withContent } from './judge.ts';

await withContent(({ articles, sources, events, claims }, unpromised) => {
  if (unpromised.length > 0) return unpromised;
  const counts = [
    `${String(articles.length)} articles`,
    `${String(sources.length)} sources`,
    `${String(claims.size)} claims`,
    `${String(events.length)} events`,
  ];
  console.log(`${displayPath(contentDir)}: 0 problems in ${counts.join(', ')}`);
  return [];
});
