/** What a screen reader is told of a part of a page, as text. */
import type { Locator } from '@playwright/test';

/**
 * The tree of roles, names and states, as Playwright writes it in YAML, without the addresses of links: those are not
 * read out, and other tests follow them.
 */
export async function treeOf(part: Locator): Promise<string> {
  const lines = (await part.ariaSnapshot()).split('\n').filter((line) => !/^ *- \/url: /.test(line));
  const depth = (line = '') => line.search(/\S/);
  // What had nothing but an address now has nothing.
  const told = lines.map((line, index) =>
    depth(lines[index + 1]) > depth(line) ? line : line.replace(/:$/, ''),
  );
  return `${told.join('\n')}\n`;
}
