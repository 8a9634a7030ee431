/** Places of words in a part of the page. */

/** More would say nothing. */
const most = 400;
/** Not part of what is read there. */
const aside = '[popover], [hidden], button, .heading-link, .unseen, i.mark, svg';

/** @param words compared without regard to case, and whole; in scripts without spaces, anywhere. */
export function rangesOf(within: Range, words: readonly string[]): Range[] {
  const pattern = patternOf(words);
  if (!pattern) return [];
  const root = within.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    within.intersectsNode(node) && !node.parentElement?.closest(aside)
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node && ranges.length < most; node = walker.nextNode()) {
    for (const { index, 0: found } of (node.nodeValue ?? '').matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Words of one letter mark the page all over. */
function patternOf(words: readonly string[]): RegExp | undefined {
  const isHan = (word: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
  const some = [...new Set(words.flatMap((word) => word.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []))]
    .filter((word) => word.length > 1 || isHan(word))
    .sort((a, b) => b.length - a.length)
    .map((word) => (isHan(word) ? word : `(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`));
  return some.length > 0 ? new RegExp(some.join('|'), 'giu') : undefined;
}
