/** The words of an index, for mending misspelt ones: a file that a browser loads only when it meets a word that it does not know. */
import type { SearchRecord } from './search-record.ts';

/** More would be a heavy file, and words so rare would be wrong guesses. */
const most = 20_000;

/**
 * Words of a language's records in lists, the rarest first: those in one record, in two or three, in four to seven and
 * so on. Each stands as it is mostly written if that is not in lower case.
 */
export function vocabulary(records: readonly SearchRecord[], language: string): string[] {
  const counts = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  for (const record of records) {
    if (record.language !== language) continue;
    for (const word of new Set(wordsIn(record))) {
      // Between the words of Chinese texts stands nothing to tell them apart by; browsers know how.
      if (language.startsWith('zh') && /\p{Script=Han}/u.test(word)) continue;
      const plain = word.toLowerCase();
      const known = forms.get(plain) ?? new Map<string, number>();
      forms.set(plain, known.set(word, (known.get(word) ?? 0) + 1));
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  }
  const chosen = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most);
  // Of some frequencies there may be none.
  const lists: (string[] | undefined)[] = [];
  for (const [plain, count] of chosen) {
    const own = [...(forms.get(plain) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const written = own[0]?.[0] ?? plain;
    // A capital alone may be due to the beginning of a sentence.
    const isCapital = /^\p{Lu}\P{Lu}*$/u.test(written);
    const form = isCapital && own.some(([one]) => one === plain) ? plain : written;
    (lists[Math.floor(Math.log2(count))] ??= []).push(form);
  }
  return Array.from(lists, (words) => (words ?? []).sort().join(' '));
}

function wordsIn({ title, text, more, names, synonyms }: SearchRecord): string[] {
  const all = [title, text, more, ...names, ...synonyms.title, ...synonyms.text].join(' ');
  return (all.match(/[\p{L}\p{M}]+(?:[.&][\p{L}\p{M}]+)*/gu) ?? []).filter((word) => word.length > 1);
}
