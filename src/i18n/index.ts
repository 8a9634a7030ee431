/** Interface words by language. A language is added here, with a file of its own, and in the site's `languages`. */
import { en, type Words } from './en.ts';
import { zhHans } from './zh-Hans.ts';

const byLanguage: Record<string, Words> = { en, 'zh-Hans': zhHans };

/** Languages that have interface words, as BCP 47 tags. */
export const wordLanguages: readonly string[] = Object.keys(byLanguage);

/** The interface words of a language; English where it has none. */
export function words(language: string): Words {
  return byLanguage[language] ?? en;
}

export type { Words } from './en.ts';
export type { SeasonName } from './en-dates.ts';
