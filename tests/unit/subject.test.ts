/** The engine knows no subject: what the content names is named nowhere in `src/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../src/cli/run.ts';
import { loadLibrary } from '../../src/loaders/load.ts';

const { library } = loadLibrary(join(projectRoot, 'content'));

/** Names, other names and ids of platforms, companies and people; articles; the site's own name. */
function subjectWords(): string[] {
  const entries = library.glossary.filter(({ type }) => type !== 'term');
  const names = entries.flatMap(({ id, name, aliases }) => [
    id,
    ...Object.values(name),
    ...Object.values(aliases).flat(),
  ]);
  const articles = library.articles.flatMap(({ id, data }) => [id, data.title]);
  return [...new Set([...names, ...articles, ...Object.values(library.site.name)])];
}

/** A word as it may stand in code or text, but not as part of a longer one; Chinese has no spaces around words. */
function pattern(word: string): RegExp {
  const plain = RegExp.escape(word);
  if (/\p{Script=Han}/u.test(word)) return new RegExp(plain, 'u');
  // Short names are often words of the language too, a "line" for one: those count only as they are written.
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, word.length < 5 ? 'u' : 'iu');
}

/** Companies whose browsers and fonts the engine uses, and one whose name is a word of it. */
const exempt: Record<string, RegExp> = {
  'src/diagrams/installed-browsers.ts': /^(?:google|microsoft)$/i,
  'src/styles/tokens.css': /^microsoft$/i,
  'src/model/alphabet.ts': /^alphabet$/i,
  'src/pages/[...language]/index/index.astro': /^alphabet$/i,
  'src/pages/[...language]/glossary.astro': /^alphabet$/i,
};

/** Ids of one plain short word cannot be told from the language. */
const isTelling = (word: string) => !/^[a-z]{1,4}$/.test(word);

const files = readdirSync(join(projectRoot, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

test('no name of the subject stands in the engine', () => {
  const words = subjectWords().filter(isTelling);
  const texts = files.map((file) => ({ file, text: readFileSync(join(projectRoot, file), 'utf8') }));
  const found = words.flatMap((word) => {
    const named = pattern(word);
    return texts
      .filter(({ file, text }) => named.test(text) && !exempt[file]?.test(word))
      .map(({ file }) => `${word} in ${file}`);
  });
  expect(found).toEqual([]);
});

test('the search for names would find them', () => {
  const words = subjectWords();
  // Otherwise an empty library would pass.
  expect(words.length).toBeGreaterThan(100);
  expect(files.length).toBeGreaterThan(100);
  expect(pattern('Rhein').test("const river = 'rhein';")).toBe(true);
  expect(pattern('多瑙河').test('在多瑙河上')).toBe(true);
  expect(pattern('Inn').test('an inn by the road')).toBe(false);
});
