/** Built sites made up for tests of their check. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkOutput } from '../src/model/output/check.ts';
import { readerOf } from '../src/model/output/readers.ts';
import { permalinks } from '../src/model/permalinks.ts';
import { got, secondLibrary, withPermalinks, type Published } from './library.ts';
import { fixtures } from './overlay.ts';

const second = secondLibrary();

/**
 * Judges files by their content: pages by what stands in their body. Files besides them are named in `others`. What was
 * `promised` is in place of what the second site has published, an id a line.
 */
export function judge(
  files: Record<string, string | Buffer>,
  { base = '/', others = [] as string[], without = '', promised = undefined as Published | undefined } = {},
) {
  const library = promised ? withPermalinks(promised) : second;
  const pageFiles = permalinks(library).map(({ id }) => `s/${id}/index.html`);
  const read = Object.entries(files).map(([file, text]) => {
    const whole = file.endsWith('.html') ? `<!doctype html><body>${text.toString()}` : text;
    return got(readerOf(file))(Buffer.from(whole));
  });
  const all = new Set([...Object.keys(files), ...others, ...pageFiles]);
  all.delete(without);
  const { problems, targets } = checkOutput(
    read,
    { origin: 'https://rivers.example', base, files: all },
    library,
    promised && {
      data: library.permalinks,
      file: 'permalinks.json',
      lineOf: ([id]) => Object.keys(promised).indexOf(String(id)) + 1,
    },
  );
  return {
    targets,
    told: problems.map(({ what, mend }) => `${what} ${mend}`),
    places: problems.map(({ file, line }) => `${file}:${String(line)}`),
    kinds: problems.map(({ kind }) => kind),
  };
}

/** A place in the second site's content, as problems are told with it: the first line with these words. */
export function at(file: string, words: string): string {
  const lines = readFileSync(join(fixtures, 'second', file), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes(words));
  if (index < 0) throw new Error(`${file} has no "${words}".`);
  return `tests/fixtures/second/${file}:${String(index + 1)}`;
}
