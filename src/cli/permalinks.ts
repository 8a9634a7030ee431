/** `npm run permalinks`: adds the ids that are new to `content/permalinks.json`, which promises that they will keep. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDir } from '../loaders/root.ts';
import { grownPermalinks } from '../model/permalinks.ts';
import { permalinksSchema } from '../schema/permalink.ts';
import { withContent } from './judge.ts';

const file = join(contentDir, 'permalinks.json');

await withContent(async (library) => {
  const known = existsSync(file) ? permalinksSchema.parse(JSON.parse(await readFile(file, 'utf8'))) : {};
  const grown = grownPermalinks(known, library);
  await writeFile(file, `${JSON.stringify(grown, null, 2)}\n`);
  const [before = 0, after = 0] = [known, grown].map((ids) => Object.keys(ids).length);
  console.log(`${String(after)} permalinks, ${String(after - before)} of them new`);
  return [];
});
