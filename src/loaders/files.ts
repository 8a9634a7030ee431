/** Finds and reads content files. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Doc, Item } from '../model/content.ts';
import type { Problem } from '../schema/problem.ts';
import { readOutline } from './outline.ts';
import { displayPath } from './root.ts';
import { readYaml } from './yaml.ts';

/** One data file that must exist. */
export function readFile<T>(path: string, schema: z.ZodType<T>, problems: Problem[]): Item<T> | undefined {
  const file = displayPath(path);
  if (!existsSync(path)) {
    const mend = 'Add the file, or point SITE_CONTENT at the right folder.';
    problems.push({ kind: 'missing-file', file, line: 0, what: 'The file is missing.', mend });
    return undefined;
  }
  const located = readYaml(readFileSync(path, 'utf8'), file, schema, problems);
  return located && { ...located, file };
}

/** Every data file of a folder, in the order of their names; a folder that is not there is empty. */
export function readFolder<T>(folder: string, schema: z.ZodType<T>, problems: Problem[]): Item<T>[] {
  return list(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name) => readFile(join(folder, name), schema, problems) ?? []);
}

/** The items of data files that each hold a list. */
export function items<T>(files: readonly Item<T[]>[]): Item<T>[] {
  return files.flatMap(({ data, file, lineOf }) =>
    data.map((item, index) => ({ data: item, file, lineOf: (path) => lineOf([index, ...path]) })),
  );
}

/** Pages written in MDX, one folder each and one file a language: `<folder>/<id>/<language>.mdx`. */
export function readDocs<T>(
  folder: string,
  schema: z.ZodType<T>,
  languages: readonly string[],
  problems: Problem[],
): Doc<T>[] {
  return list(folder).flatMap((id) => readLanguages(join(folder, id), id, schema, languages, problems));
}

/** A translation takes what its front matter leaves out from the first language. */
function readLanguages<T>(
  folder: string,
  id: string,
  schema: z.ZodType<T>,
  languages: readonly string[],
  problems: Problem[],
): Doc<T>[] {
  const names = list(folder).filter((name) => name.endsWith('.mdx'));
  for (const name of names) {
    const language = name.slice(0, -4);
    if (languages.includes(language)) continue;
    const what = `\`${language}\` is not one of the site's languages (${languages.join(', ')}).`;
    const mend = 'Rename the file, or add the language to `languages` in site.yaml.';
    problems.push({ kind: 'unknown-language', file: displayPath(join(folder, name)), line: 0, what, mend });
  }
  let shared = {};
  return languages.flatMap((language) => {
    if (!names.includes(`${language}.mdx`)) return [];
    const path = join(folder, `${language}.mdx`);
    const file = displayPath(path);
    const source = readFileSync(path, 'utf8');
    const outline = readOutline(source, file, problems);
    const matter = /^---\r?\n([^]*?)\r?\n---/.exec(source)?.[1] ?? '';
    const located = readYaml(matter, file, schema, problems, 1, shared);
    if (!located) return [];
    shared = { ...located.data, ...shared };
    return [{ ...located, id, language, file, outline }];
  });
}

function list(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}
