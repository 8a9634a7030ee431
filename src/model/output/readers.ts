/** Which reader is for which file of the output. */
import type { BuiltFile } from './built.ts';
import { readCss } from './css.ts';
import { readInventory } from './inventory.ts';
import { readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readHtml, readXml } from './markup.ts';
import { readRedirects } from './redirects.ts';
import { readText } from './text.ts';

type TextReader = (file: string, text: string) => BuiltFile;

const byEnding: Readonly<Record<string, TextReader>> = {
  html: readHtml,
  svg: readXml,
  xml: readXml,
  css: readCss,
  json: readJson,
  md: readMarkdown,
  csv: readText,
  ics: readText,
  mmd: readText,
  txt: readText,
  bib: readText,
  ris: readText,
};

/** Files of the search engine, which come as they are and are not ours to mend. */
const foreign = 'pagefind/';

/** @returns undefined for a file that leads nowhere, such as a font. */
export function readerOf(file: string): ((bytes: Uint8Array) => BuiltFile) | undefined {
  if (file.startsWith(foreign)) return undefined;
  if (file.endsWith('.inv')) return (bytes) => readInventory(file, bytes);
  const read =
    { _redirects: readRedirects, 'llms.txt': readMarkdown }[file] ?? byEnding[file.split('.').at(-1) ?? ''];
  return read && ((bytes) => read(file, Buffer.from(bytes).toString('utf8')));
}
