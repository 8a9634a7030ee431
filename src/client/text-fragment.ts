/**
 * Text directives: the part of an address behind `:~:` that leads to words of a page
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */

/** Longer selections are named by their first and last words. */
const longest = 100;
/** How many words name an end of a long selection, or stand around: at first, and at most. */
const [few, many] = [3, 12];

interface Directive {
  prefix?: string | undefined;
  start: string;
  end?: string | undefined;
  suffix?: string | undefined;
}

/**
 * The first directive, from short to long, that leads to a part of a page and to no earlier one that reads the same.
 *
 * @param runs the text of the page in runs that nothing interrupts: a browser finds no group of words across two of
 *   them. White space is single.
 * @param from where the part begins, counted through the runs with one character between two.
 * @param language BCP 47; what a word is depends on it.
 * @returns undefined where the part has no word, or reads the same as an earlier one however much is named.
 */
export function textDirective(
  runs: readonly string[],
  from: number,
  to: number,
  language: string,
): string | undefined {
  const text = runs.join('\n');
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }));
  // Browsers match whole words: what is touched of one takes all of it.
  const first = words.findIndex((word) => word.to > from);
  const last = words.findLastIndex((word) => word.from < to);
  if (first === -1 || last < first) return undefined;
  /** Text from a word to another, both included; undefined across an interruption, or where there are no such words. */
  const between = (one: number, other: number) => {
    const part = text.slice(words[one]?.from ?? text.length, words[other]?.to ?? 0);
    return part === '' || part.includes('\n') ? undefined : part;
  };
  /** As many words as asked for, or as far as nothing interrupts. */
  const after = (word: number, count: number) =>
    numbers(count).findLast((step) => between(word, word + step - 1) !== undefined) ?? 1;
  const before = (word: number, count: number) =>
    numbers(count).findLast((step) => between(word - step + 1, word) !== undefined) ?? 1;
  const whole = between(first, last);
  const ends = numbers(many)
    .slice(few - 1)
    .map((count) => ({
      head: first + after(first, count) - 1,
      tail: last - before(last, count) + 1,
    }));
  const cores: Directive[] =
    whole !== undefined && whole.length <= longest
      ? [{ start: whole }]
      : ends
          .filter(({ head, tail }) => head < tail)
          .map(({ head, tail }) => ({ start: between(first, head) ?? '', end: between(tail, last) }));
  const [begin, close] = [words[first]?.from ?? 0, words[last]?.to ?? 0];
  // What stands around reaches up to the words, signs included.
  const around = numbers(many).flatMap((count) => {
    const prefix =
      between(first - count, first - 1) && text.slice(words[first - count]?.from, begin).trimEnd();
    const suffix = between(last + 1, last + count) && text.slice(close, words[last + count]?.to).trimStart();
    return cores.flatMap((core) => [
      { ...core, prefix },
      { ...core, suffix },
      { ...core, prefix, suffix },
    ]);
  });
  const lower = text.toLowerCase();
  const found = [...cores, ...around].find((directive) => {
    const match = firstMatch(lower, directive);
    return match?.from === begin && match.to === close;
  });
  return found && written(found);
}

/** What a browser goes to: the first place that fits. */
function firstMatch(text: string, directive: Directive): { from: number; to: number } | undefined {
  const { prefix, start, end, suffix } = directive;
  const lower = (part: string | undefined) => part?.toLowerCase() ?? '';
  for (const from of places(text, lower(start), 0)) {
    if (!text.slice(0, from).trimEnd().endsWith(lower(prefix))) continue;
    const after = from + start.length;
    const ends = end === undefined ? [after] : places(text, lower(end), after).map((at) => at + end.length);
    const to = ends.find((at) => text.slice(at).trimStart().startsWith(lower(suffix)));
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

/** Where whole words stand, from a place on. */
function places(text: string, part: string, from: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part, from); at !== -1; at = text.indexOf(part, at + 1)) {
    if (isEdge(text, at) && isEdge(text, at + part.length)) found.push(at);
  }
  return found;
}

/** No word goes on here. Between Han characters any place may be one: only a dictionary knows. */
function isEdge(text: string, at: number): boolean {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  const [before = '', after = ''] = [text[at - 1], text[at]];
  return !letter.test(before) || !letter.test(after) || /\p{Script=Han}/u.test(before + after);
}

function written({ prefix, start, end, suffix }: Directive): string {
  const encoded = (part: string) => encodeURIComponent(part).replaceAll('-', '%2D');
  return [
    ...(prefix ? [`${encoded(prefix)}-`] : []),
    encoded(start),
    ...(end ? [encoded(end)] : []),
    ...(suffix ? [`-${encoded(suffix)}`] : []),
  ].join();
}

/** From 1 up. */
function numbers(to: number): number[] {
  return Array.from({ length: to }, (_, at) => at + 1);
}
