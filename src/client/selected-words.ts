/** The address of words that a reader selected on the page. */
import { textDirective } from './text-fragment.ts';

/**
 * The address that leads to the selected words, by a text directive.
 *
 * @param address of the section or entry they must stand in: others would be cited for words that are not theirs.
 * @returns undefined where they do not stand in it, or cannot be led to.
 */
export function addressOfWords(selection: Range, address: string): string | undefined {
  const { hash } = new URL(address);
  const place = placeOf(hash.slice(1));
  if (!place || !isWithin(selection, place)) return undefined;
  const { runs, from, to } = readText(selection);
  const directive = textDirective(runs, from, to, document.documentElement.lang);
  return directive && `${address}${hash ? '' : '#'}:~:text=${directive}`;
}

/** What an id stands for: an entry, or all between a heading and the next one that is not below it; the page without. */
function placeOf(id: string): Range | undefined {
  const place = document.createRange();
  const element = id === '' ? document.querySelector('main') : document.getElementById(id);
  const box = element?.parentElement?.closest('main > *') ?? element;
  if (!element || !box) return undefined;
  place.selectNode(element);
  const headings = [...document.querySelectorAll('h2, h3')];
  if (!headings.includes(element)) return place;
  const next = headings
    .slice(headings.indexOf(element) + 1)
    .find(({ tagName }) => tagName <= element.tagName);
  if (next) place.setEndBefore(next);
  else place.setEndAfter(box);
  return place;
}

function isWithin(inner: Range, outer: Range): boolean {
  return (
    outer.compareBoundaryPoints(Range.START_TO_START, inner) <= 0 &&
    outer.compareBoundaryPoints(Range.END_TO_END, inner) >= 0
  );
}

/** The text of the page in the runs that a browser searches, and where the selection stands in it. */
function readText(selection: Range): { runs: string[]; from: number; to: number } {
  const runs: string[] = [];
  let [from, to, length] = [Infinity, 0, 0];
  let box: Element | undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || !isSearched(parent)) continue;
    const own = boxOf(parent);
    if (own !== box) length += runs.push('') > 1 ? 1 : 0;
    box = own;
    const run = runs.at(-1) ?? '';
    // White space is one space, and none where one is already.
    const single = (text: string) => {
      const clean = text.replace(/\s+/g, ' ');
      return run === '' || run.endsWith(' ') ? clean.trimStart() : clean;
    };
    if (selection.intersectsNode(node)) {
      const { startContainer, startOffset, endContainer, endOffset } = selection;
      const reach = (offset?: number) => length + single(node.data.slice(0, offset)).length;
      from = Math.min(from, startContainer === node ? reach(startOffset) : length);
      to = reach(endContainer === node ? endOffset : undefined);
    }
    const added = single(node.data);
    runs[runs.length - 1] = run + added;
    length += added.length;
  }
  return { runs, from, to };
}

/** What is folded away is searched too, and opened when it is found. */
function isSearched(element: Element): boolean {
  return element.checkVisibility() || element.closest('details:not([open])') !== null;
}

/** The box whose lines a text stands in. */
function boxOf(element: Element): Element {
  const { parentElement } = element;
  return getComputedStyle(element).display === 'inline' && parentElement ? boxOf(parentElement) : element;
}
