/**
 * The part of a text where most of the words stand that were searched for, with these marked. Pagefind's own excerpt
 * would show the title and the other names, which stand behind the text in the index and weigh most.
 */
const length = 30;
/** So many words of how a text begins. */
const most = 45;

/**
 * @param text all of a record, with `<` and `>` as entities.
 * @param found places of the words that were found in it, counted in words.
 */
export function excerpt(text: string, found: readonly number[]): (Node | string)[] {
  const { words, space } = split(text);
  const hits = new Set(found.filter((place) => place < words.length));
  const start = densest(hits, words);
  const stop = Math.min(start + length, words.length);
  const parts: (Node | string)[] = start > 0 ? ['… '] : [];
  for (let at = start; at < stop;) {
    // Words found side by side share a mark.
    let next = at + 1;
    while (next < stop && hits.has(next) === hits.has(at)) next += 1;
    const run = words.slice(at, next).join(space);
    parts.push(...(hits.has(at) ? marked(run) : [run]), next < stop ? space : '');
    at = next;
  }
  return stop < words.length ? [...parts, ' …'] : parts;
}

/** How a text begins, up to the end of a sentence where one ends in time. */
export function opening(text: string): string {
  const { words, space } = split(text);
  if (words.length <= most) return words.join(space);
  const end = words.slice(0, most).findLastIndex((word) => endOf.test(word));
  return end > 0 ? words.slice(0, end + 1).join(space) : `${words.slice(0, most).join(space)} …`;
}

/** In languages without spaces the index has U+200B between words, and spaces belong to them. */
function split(text: string): { words: string[]; space: string } {
  const [between, space] = text.includes('\u200B') ? ['\u200B', ''] : [/\s+/, ' '];
  const shown = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return { words: shown.split(between).filter(Boolean), space };
}

const endOf = /[.!?。!?]["”’)]?$/;

/** Where to begin so that most hits are shown: at a sentence if one begins shortly before the first of them. */
function densest(hits: ReadonlySet<number>, words: readonly string[]): number {
  const latest = Math.max(0, words.length - length);
  const places = [...hits].sort((a, b) => a - b);
  const count = (from: number) => places.filter((place) => place >= from && place < from + length).length;
  const best = places.reduce((most, place) => (count(place) > count(most) ? place : most), places[0] ?? 0);
  for (let at = best; at > 0 && at > best - length / 3; at -= 1) {
    if (endOf.test(words[at - 1] ?? '')) return at;
  }
  return Math.min(Math.max(0, best - 4), latest);
}

/** The signs before and after words are not part of what was found. */
function marked(run: string): (Node | string)[] {
  const [, before = '', words = run, after = ''] = /^(\p{P}*)(.*?)(\p{P}*)$/u.exec(run) ?? [];
  const mark = document.createElement('mark');
  mark.textContent = words;
  return [before, mark, after];
}
