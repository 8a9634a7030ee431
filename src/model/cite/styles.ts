/**
 * Citations as the style guides have them, by citeproc (through citation-js): APA, 7th edition, which citation-js
 * brings, and Chicago, 17th edition, author-date, which `style-chicago` brings. Both styles are those of the Citation
 * Style Language project, CC BY-SA 3.0 (https://github.com/citation-style-language/styles).
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from 'style-chicago';
import type { CslItem } from './item.ts';

plugins.config.get('@csl').styles.add('chicago', chicago);

/** What stands behind an entry, where neither style has a place for the version of a web page. */
const version = {
  apa: (hash: string) => ` (Version ${hash})`,
  chicago: (hash: string) => ` Version ${hash}.`,
};

/** An entry of a list of references, as HTML: text, and `<i>` where the style wants italics. Both styles are English. */
export function styled(item: CslItem, template: keyof typeof version): string {
  const [entry] = plugins.output.format('bibliography', [item], {
    template,
    lang: 'en-US',
    format: 'html',
    asEntryArray: true,
    append: version[template](item.version),
  });
  return (entry?.[1] ?? '').replace(/<\/?div[^>]*>/g, '').trim();
}
