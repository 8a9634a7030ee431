/** Texts in several languages, and their typography. */
import type { Text } from '../schema/text.ts';

/** The text in a language, else in the site's first, else in any; with curled quotes. */
export function pick(text: Text, language: string, fallback = 'en'): string {
  return curl(text[language] ?? text[fallback] ?? Object.values(text)[0] ?? '');
}

/** Straight quotes and apostrophes made typographic, as the Markdown renderer makes them in prose. */
export function curl(text: string): string {
  return text
    .replace(/(^|[\s([{–—])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{–—“])'/g, '$1‘')
    .replaceAll("'", '’');
}

/** A text in which links without words of their own, `[[id]]`, read as the titles of what they lead to. */
export function fillLinks(
  text: string,
  language: string,
  things: ReadonlyMap<string, { title: Text }>,
): string {
  return text.replace(/\[\[([^\]]+)\]\]/g, (_, id: string) =>
    pick(things.get(id)?.title ?? { [language]: id }, language),
  );
}

/** The path segment of a language: BCP 47 in lower case. */
export function languagePath(language: string): string {
  return language.toLowerCase();
}

/** A text with a full stop, unless it ends a sentence already. */
export function sentence(text: string): string {
  return /[.!?…。]["”’)\]]?$/.test(text) ? text : `${text}.`;
}
