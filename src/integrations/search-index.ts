/** Makes Pagefind's files from records: in memory for `dev`, on disk for the build. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { publishedFragment, type Fragment } from '../model/search-fragment.ts';
import { searchPage, searchParts } from '../model/search-page.ts';
import { withoutCommon } from '../model/search-prune.ts';
import type { SearchRecord } from '../model/search-record.ts';
import { vocabulary } from '../model/search-vocabulary.ts';
import { languagePath } from '../model/text.ts';

/** Pagefind's mark at the beginning of what it has compressed. */
const mark = 'pagefind_dcd';

/** @returns the files by their path below Pagefind's folder. */
export async function indexFiles(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const index = await makeIndex(records);
  const { files, errors } = await index.getFiles();
  refuse(errors);
  // A long day of edits makes many of them.
  await index.deleteIndex();
  const publish = publisher(records);
  return new Map([
    ...files.map(({ path, content }) => [path, isFragment(path) ? publish(content) : content] as const),
    ...wordFiles(records),
  ]);
}

/** Writes the files into Pagefind's folder. */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const index = await makeIndex(records);
  refuse((await index.writeFiles({ outputPath: folder })).errors);
  const publish = publisher(records);
  const fragments = join(folder, 'fragment');
  for (const name of readdirSync(fragments)) {
    writeFileSync(join(fragments, name), publish(readFileSync(join(fragments, name))));
  }
  for (const [name, content] of wordFiles(records)) writeFileSync(join(folder, name), content);
}

/** The words of each language, for the browser to mend misspelt ones by. */
function wordFiles(records: readonly SearchRecord[]): [name: string, content: Buffer][] {
  return [...new Set(records.map(({ language }) => language))].map((language) => [
    `words-${languagePath(language)}.json`,
    Buffer.from(JSON.stringify(vocabulary(records, language))),
  ]);
}

/** @throws when anything could not be indexed, or when there is nothing to index: a site without search is no site. */
async function makeIndex(records: readonly SearchRecord[]): Promise<PagefindIndex> {
  if (records.length === 0)
    throw new Error('There is nothing to index: the content has no section, event or term.');
  const { index, errors } = await createIndex();
  refuse(errors);
  if (!index) throw new Error('Pagefind made no index.');
  for (const own of Map.groupBy(records, ({ language }) => language).values()) {
    const pages = withoutCommon(own.map(searchParts));
    for (const [at, record] of own.entries()) {
      const content = searchPage(record, pages[at] ?? []);
      refuse((await index.addHTMLFile({ url: record.url, content })).errors);
    }
  }
  return index;
}

function publisher(records: readonly SearchRecord[]): (fragment: Uint8Array) => Uint8Array {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  return (bytes) => {
    const text = gunzipSync(bytes).toString('utf8');
    const fragment = text.startsWith(mark) ? (JSON.parse(text.slice(mark.length)) as Fragment) : undefined;
    const record = fragment && byUrl.get(fragment.url);
    if (!record) throw new Error('A fragment of Pagefind is not what was expected: has its version changed?');
    return gzipSync(mark + JSON.stringify(publishedFragment(fragment, record)), { level: 9 });
  };
}

function isFragment(path: string): boolean {
  return path.endsWith('.pf_fragment');
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search could not be indexed: ${errors.join('; ')}`);
}
