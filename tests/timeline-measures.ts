/** What a reader's eye would find wrong with the timelines of an open page; both run in the browser. */

/**
 * Sizes, overlaps and cuts: of every text, box and mark drawn, and of every text around the drawings.
 * @returns what is wrong, each with what it is wrong with.
 */
export function misplaced(): string[] {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width) {
    const widest = [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > width)
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
    faults.push(`the page is ${String(scrollWidth)} wide: ${widest.slice(0, 3).join(', ')}`);
  }
  for (const figure of document.querySelectorAll('figure.timeline:not(:has(figure))')) {
    const drawn = [...figure.querySelectorAll('.drawing-timeline :is(rect, text, .timeline-mark)')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, what: nameOf(element), box: element.getBoundingClientRect() }));
    for (const { element, what, box } of drawn) {
      if (cut(element, box)) faults.push(`${what} is cut`);
      if (!(element instanceof SVGTextElement)) continue;
      checkSize(what, parseFloat(getComputedStyle(element).fontSize) * (element.getScreenCTM()?.a ?? 0));
      const own = isLabel(element) && element.parentElement?.querySelector('rect');
      if (own && !inside(box, own.getBoundingClientRect(), 3)) faults.push(`${what} leaves its box`);
    }
    // A label is within its box, which stands for it.
    findOverlaps(drawn.filter(({ element }) => !isLabel(element)));
    findOverlaps(textsOf(figure));
  }
  return faults;

  function isLabel(element: Element): boolean {
    return element.localName === 'text' && !element.hasAttribute('class');
  }

  function nameOf(element: Element): string {
    const row = element.closest('a')?.getAttribute('aria-label') ?? '';
    return `${element.localName}.${element.getAttribute('class') ?? ''} of “${row}”`;
  }

  function checkSize(what: string, size: number): void {
    if (size < 12.99 || size > 19.01) faults.push(`${what} is ${size.toFixed(1)} px`);
  }

  /** Lines of text outside the drawings, without what only screen readers are given. */
  function textsOf(figure: Element) {
    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    const lines: { what: string; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      const what = node.textContent?.trim() ?? '';
      if (!around || !what || around.closest('svg, .unseen, sup, .event') || !around.checkVisibility())
        continue;
      checkSize(what, parseFloat(getComputedStyle(around).fontSize));
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()];
      if (boxes.some((box) => cut(around, box))) faults.push(`“${what}” is cut`);
      lines.push(...boxes.map((box) => ({ what, box })));
    }
    return lines;
  }

  /** Whether the page's edge, or a box that hides what leaves it, cuts it off. */
  function cut(element: Element, box: DOMRect): boolean {
    if (box.left < 0 || box.right > width) return true;
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (around instanceof SVGElement && around.localName !== 'svg') continue;
      if (getComputedStyle(around).overflowX === 'visible') continue;
      const { left, right } = around.getBoundingClientRect();
      if (box.left < left - 1 || box.right > right + 1) return true;
    }
    return false;
  }

  function inside(inner: DOMRect, outer: DOMRect, room: number): boolean {
    return (
      inner.left >= outer.left + room &&
      inner.right <= outer.right - room &&
      inner.top >= outer.top &&
      inner.bottom <= outer.bottom
    );
  }

  function findOverlaps(all: readonly { what: string; box: DOMRect }[]): void {
    const sorted = all.toSorted((a, b) => a.box.top - b.box.top);
    sorted.forEach(({ what, box }, index) => {
      for (const other of sorted.slice(index + 1)) {
        if (other.box.top >= box.bottom - 1) break;
        if (other.box.left < box.right - 1 && box.left < other.box.right - 1)
          faults.push(`${what} overlaps ${other.what}`);
      }
    });
  }
}

/** Texts whose contrast to what they stand on is below 4.5, and marks below 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
export function faint(): string[] {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, number>();
  const faults = new Set<string>();
  for (const row of document.querySelectorAll('.drawing-timeline > a')) {
    const box = row.querySelector('rect');
    if (!box?.checkVisibility()) continue;
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    for (const text of row.querySelectorAll('text, tspan')) {
      const onPaper = text.closest('.timeline-date') !== null;
      check(text, getComputedStyle(text).fill, onPaper ? paper : getComputedStyle(box).fill, 4.5);
    }
    const mark = row.querySelector('.timeline-mark');
    if (!mark) continue;
    const { fill, stroke } = getComputedStyle(mark);
    check(mark, mark.classList.contains('open') ? stroke : fill, paper, 3);
  }
  return [...faults];

  function check(element: Element, color: string, ground: string, least: number): void {
    const [light, dark] = [lightness(color), lightness(ground)].sort((a, b) => b - a) as [number, number];
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < least)
      faults.add(`${element.localName}.${element.getAttribute('class') ?? ''}: ${contrast.toFixed(2)}`);
  }

  /** Relative luminance. */
  function lightness(color: string): number {
    const before = known.get(color);
    if (before !== undefined || !pen) return before ?? 0;
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data]
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    const found = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    known.set(color, found);
    return found;
  }
}
