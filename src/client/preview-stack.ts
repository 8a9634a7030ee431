/** The previews that are open: each but the first belongs to a link in the one before. */
import type { Link } from './preview-target.ts';

/** What opened it, which says what keeps it open. */
export type How = 'pointer' | 'focus' | 'touch';

export interface Open {
  link: Link;
  /** What the link leads to. */
  id: string;
  how: How;
  box: HTMLElement;
}

export class PreviewStack {
  readonly #open: Open[] = [];

  get top(): Open | undefined {
    return this.#open.at(-1);
  }

  get size(): number {
    return this.#open.length;
  }

  push(open: Open): void {
    this.#open.push(open);
  }

  /** Whether a thing is shown already, so that it is where the reader is. */
  shows(id: string): boolean {
    return this.#open.some((open) => open.id === id);
  }

  /** How many previews there are up to the one that an element stands in, or whose link it is. */
  levelOf(element: Element): number {
    return this.#open.findLastIndex(({ box, link }) => box.contains(element) || link.contains(element)) + 1;
  }

  /** How many previews are pointed at, have the focus or were opened by touch, which nothing but another touch ends. */
  wanted(pointed: Element | null): number {
    const focused = document.activeElement;
    return (
      this.#open.findLastIndex(
        ({ link, how, box }) =>
          how === 'touch' ||
          box.contains(pointed) ||
          link.contains(pointed) ||
          box.contains(focused) ||
          (how === 'focus' && link === focused),
      ) + 1
    );
  }

  /** Closes all but the first so many. */
  close(level: number): void {
    for (const { link, box } of this.#open.splice(level)) {
      link.removeAttribute('aria-details');
      box.remove();
    }
  }
}
