/**
 * A drawing that stands beside its list while that scrolls by: it marks the event being read, and moves to it if it is
 * higher than the window. Whoever points at it or has the focus in it moves it alone.
 */
class TimelineFollow extends HTMLElement {
  connectedCallback() {
    const items = [...(this.parentElement?.querySelectorAll<HTMLElement>('.event') ?? [])];
    const links = new Map(
      [...this.querySelectorAll('svg a')].map((link) => [link.getAttribute('href')?.split('#')[1], link]),
    );
    let current: Element | undefined;
    let asked = 0;
    const mark = () => {
      asked = 0;
      const { top = 0, bottom = 0 } = this.parentElement?.getBoundingClientRect() ?? {};
      if (bottom < 0 || top > innerHeight) return;
      const line = innerHeight / 4;
      const read = items.findLast((item) => item.getBoundingClientRect().top <= line);
      const link = links.get(read?.id);
      if (link === current) return;
      current?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'true');
      current = link;
      if (link && !this.matches(':hover, :focus-within')) {
        this.scrollTop += link.getBoundingClientRect().top - this.getBoundingClientRect().top - line;
      }
    };
    const ask = () => {
      asked ||= requestAnimationFrame(mark);
    };
    addEventListener('scroll', ask, { passive: true });
    ask();
  }
}

customElements.define('timeline-follow', TimelineFollow);
