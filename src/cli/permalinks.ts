/** `npm run permalinks`: notes new ids, and new pages of old ones, in `content/permalinks.json`, which promises that they will keep. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDir } from '../loaders/root.ts';
import { grownPermalinks, permalinksText } from '../model/permalinks.ts';
import type { Permalinks } from '../schema/permalink.ts';
import { withContent } from './judge.ts';

await withContent(async (library) => {
  const grown = grownPermalinks(library.permalinks, library);
  await writeFile(join(contentDir, 'permalinks.json'), permalinksText(grown));
  const pages = (all: Permalinks) => Object.values(all).flatMap(({ at }) => at).length;
  const fresh = Object.keys(grown).length - Object.keys(library.permalinks).length;
  const moved = pages(grown) - pages(library.permalinks);
  console.log(
    `${String(Object.keys(grown).length)} permalinks: ${String(fresh)} new, ${String(moved)} new addresses`,
  );
  return [];
});
