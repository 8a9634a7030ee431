/** The words of a query that are worth looking up, and when two words are forms of one. */

/** Words that say how one asks, not for what. A query of nothing else keeps them. */
const asking = new Set(
  (
    'a about actually all also am an and any are as at be been being both but by can could current currently did ' +
    'different do does doing done each else even ever every exactly for from get gets getting give gives giving got ' +
    'had happen happened happens has have having her here his how i if in into is it its just kind let like made make ' +
    'makes making many may me mean means might mine more most much my need no not now of on onto or other others our ' +
    'ours please put really same several shall she should so some someone something sort still such take tell than ' +
    'that the their them then there these they thing things this those to today too type up us use used uses using ' +
    'various versus very via vs want wants was way ways we were what when where whether which while who whom whose ' +
    'why will with without work works would yes yet you your yours ' +
    '的 了 着 过 吗 呢 吧 啊 是 在 和 与 或 及 有 被 把 从 到 对 于 向 给 让 我 你 他 她 它 我们 你们 他们 这 那 这个 那个 ' +
    '什么 怎么 怎样 怎么样 如何 为什么 为何 多少 几 谁 哪 哪个 哪些 哪里 哪儿 何时 也 都 就 还 又 很 太 能 可以 要 会 不 没 没有'
  ).split(' '),
);

/** Of these, words that stand in titles too, and tell what kind of answer is wanted. Nothing needs to have them. */
const telling = new Set(['who', 'why', 'many', 'much', '谁', '为什么', '为何', '多少', '几']);

const word = /[\p{L}\p{N}\p{M}]+(?:['’.&][\p{L}\p{N}\p{M}]+)*/gu;
export const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Every word of a text in lower case, as Pagefind has them: without apostrophes and dots inside. */
export function allWords(text: string): string[] {
  const plain = text.toWellFormed().normalize('NFKC').toLowerCase();
  return (plain.match(word) ?? []).map((found) => found.replace(/['’.&]/g, ''));
}

/** More words than anyone types; each is looked up by itself. */
const most = 8;

/** Cuts a run of Chinese into words. */
export type Cut = (run: string) => readonly string[];

const cutAll = (text: string, cut: Cut) =>
  allWords(text).flatMap((found) => (isHan(found) ? cut(found) : [found]));

/** The words to look up, each once. */
export function lookedUp(text: string, cut: Cut): string[] {
  const words = cutAll(text, cut);
  const meant = words.filter((found) => !asking.has(found));
  return [...new Set(meant.length > 0 ? meant : words)].slice(0, most);
}

/** The words of a question that tell what kind of answer it wants. */
export function wanted(text: string, cut: Cut): string[] {
  return cutAll(text, cut).filter((found) => telling.has(found));
}

/** Cuts as an index of Chinese is cut. */
export const cutWords: Cut = (run) =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)].map(({ segment }) => segment);

/**
 * Cuts at known words; what lies between is let go of, if anything is known at all.
 * @param known the longest first.
 */
export function cutAt(known: readonly string[]): Cut {
  return (run) => {
    const parts: string[] = [];
    for (let at = 0; at < run.length;) {
      const next = known.find((candidate) => run.startsWith(candidate, at));
      if (next) parts.push(next);
      at += next?.length ?? 1;
    }
    return parts.length > 0 ? parts : [run];
  };
}

/** What is left of an English word without its endings: enough to tell whether two are forms of one. */
export function root(text: string): string {
  if (text.length < 4) return text;
  return text
    .replace(/(?:sses|ies)$/, (found) => (found === 'ies' ? 'y' : 'ss'))
    .replace(/(?<=..[^s])s$/, '')
    .replace(/(?<=...)(?:ing|ed)$/, '')
    .replace(/(?<=..)(.)\1$/, '$1')
    .replace(/(?<=...)[ey]$/, '');
}

/** How well a word of a text answers to one that was asked for: 1 for a form of it, less for what only begins with it. */
export function closeness(found: string, asked: string): number {
  if (root(found) === root(asked)) return 1;
  const begun = found.startsWith(asked) || (asked.length > 4 && found.startsWith(root(asked)));
  return begun ? Math.min(1, asked.length / found.length) : 0;
}
