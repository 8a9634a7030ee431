/** Previews of links, from the first that is wanted on. See `preview-trigger.ts`. */
import { announce } from './announce.ts';
import { showBox } from './preview-box.ts';
import { loadCard } from './preview-load.ts';
import { PreviewStack, type How } from './preview-stack.ts';
import { idOf, linkAt, type Link } from './preview-target.ts';
import type { LinkPreviews } from './preview-trigger.ts';

/** A preview that is waited for. */
interface Wanted {
  link: Link;
  how: How;
  /** The wait is over: it comes as soon as it is loaded. */
  isDue: boolean;
}

/** How long a link is pointed at, focused or pressed before its preview comes, and how long that stays when left. */
const waits = { pointer: 350, focus: 700, touch: 500 };
const stay = 300;
const signs = [
  ...['pointerover', 'pointerdown', 'pointerup', 'pointercancel'],
  ...['contextmenu', 'click', 'focusin', 'keydown'],
];
/** A preview in a preview in a preview; their links lead on as all links do. */
const deepest = 3;

/** @param last what happened last, while this was loaded. */
export function start(settings: LinkPreviews, last: Event | undefined): void {
  const previews = new Previews(settings);
  if (last) previews.hear(last);
}

class Previews {
  readonly #settings: LinkPreviews;
  readonly #stack = new PreviewStack();
  #wanted: Wanted | undefined;
  #pointed: Element | null = null;
  /** Closed by Escape: it stays closed until it is left. */
  #dismissed: Link | undefined;
  /** Pressed for long: letting go is no click. */
  #pressed: Link | undefined;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #leave: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: LinkPreviews) {
    this.#settings = settings;
    const hear = this.hear.bind(this);
    for (const type of signs) document.addEventListener(type, hear);
    document.documentElement.addEventListener('pointerleave', () => {
      this.#pointed = null;
      this.#settle();
    });
    for (const type of ['resize', 'pagehide'])
      addEventListener(type, () => {
        this.#stack.close(0);
      });
  }

  hear(event: Event): void {
    const { target, type } = event;
    if (!(target instanceof Element)) return;
    if (event instanceof KeyboardEvent) {
      if (event.key === 'Escape') this.#dismiss(event);
    } else if (type === 'focusin') {
      this.#settle();
      this.#want(target.matches(':focus-visible') ? linkAt(target) : undefined, 'focus');
    } else if (type === 'contextmenu' || type === 'click') this.#endPress(event, target);
    else if (event instanceof PointerEvent) this.#point(event, target);
  }

  #point({ type, pointerType, buttons }: PointerEvent, target: Element): void {
    const isTouch = pointerType === 'touch';
    if (type === 'pointerdown') {
      // A press is a click, or the beginning of a selection.
      this.#cancel();
      this.#pressed = undefined;
      this.#stack.close(this.#stack.levelOf(target));
      if (isTouch) this.#want(linkAt(target), 'touch');
    } else if (type === 'pointerover') {
      if (isTouch) return;
      this.#pointed = target;
      this.#settle();
      this.#want(buttons === 0 ? linkAt(target) : undefined, 'pointer');
    } else if (this.#wanted?.how === 'touch' && !this.#wanted.isDue) this.#cancel();
  }

  /** A long press would open the browser’s own menu, and letting go would follow the link. */
  #endPress(event: Event, target: Element): void {
    const wanted = this.#wanted;
    if (event.type === 'contextmenu' && wanted?.how === 'touch' && !wanted.isDue) void this.#show(wanted);
    if (this.#pressed?.contains(target)) event.preventDefault();
  }

  #want(link: Link | undefined, how: How): void {
    if (link !== this.#dismissed) this.#dismissed = undefined;
    if (this.#wanted?.how === how && this.#wanted.link !== link) this.#cancel();
    if (!link || !this.#settings.on || link === this.#dismissed || link === this.#wanted?.link) return;
    this.#cancel();
    const wanted = { link, how, isDue: false };
    this.#wanted = wanted;
    this.#wait = setTimeout(() => void this.#show(wanted), waits[how]);
  }

  #cancel(): void {
    clearTimeout(this.#wait);
    this.#wanted = undefined;
  }

  async #show(wanted: Wanted): Promise<void> {
    const { link, how } = wanted;
    const { dataset } = this.#settings;
    const id = idOf(link);
    if (!id || this.#stack.shows(id) || this.#stack.levelOf(link) >= deepest) return;
    clearTimeout(this.#wait);
    wanted.isDue = true;
    if (how === 'touch') this.#pressed = link;
    const card = await loadCard(id, dataset);
    if (!card || this.#wanted !== wanted) return;
    this.#wanted = undefined;
    this.#stack.close(this.#stack.levelOf(link));
    const box = showBox(link, card, () => {
      this.#settings.on = false;
      // Its button goes, and the focus would be lost.
      link.focus();
    });
    this.#stack.push({ link, id, how, box });
    // Whoever points sees it; whoever moves by keyboard and listens does not know that there is more.
    if (how === 'focus') announce(box.ariaLabel ?? '');
  }

  #dismiss(event: KeyboardEvent): void {
    this.#cancel();
    const { top, size } = this.#stack;
    if (!top) return;
    // One thing at a time: a note in which the link stands stays open.
    event.preventDefault();
    this.#dismissed = top.link;
    if (top.box.contains(document.activeElement)) top.link.focus();
    this.#stack.close(size - 1);
  }

  /** Closes, after a moment, what is neither pointed at nor has the focus. */
  #settle(): void {
    clearTimeout(this.#leave);
    this.#leave = setTimeout(() => {
      this.#stack.close(this.#stack.wanted(this.#pointed));
    }, stay);
  }
}
