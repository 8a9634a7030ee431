/** Marks the section being read in the contents, by which heading last passed the top of the window. */
class ContentsSpy extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const targets = links.flatMap(
      (link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? [],
    );
    const mark = () => {
      // A heading counts as reached a quarter of the window below the top, where the eye is.
      const line = innerHeight / 4;
      const reached = targets.filter((target) => target.getBoundingClientRect().top <= line).at(-1);
      for (const link of links) {
        if (reached && link.hash === `#${reached.id}`) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    // An observer of intersections would miss a jump over several sections.
    let asked = 0;
    addEventListener(
      'scroll',
      () => {
        asked ||= requestAnimationFrame(() => {
          asked = 0;
          mark();
        });
      },
      { passive: true },
    );
    mark();
    // The folded contents on a narrow screen close once they have led somewhere.
    this.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) this.querySelector('details')?.removeAttribute('open');
    });
  }
}

customElements.define('contents-spy', ContentsSpy);
