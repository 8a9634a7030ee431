/**
 * Runs in the browser: writes what Mermaid's style block gives each shape and text into attributes, after which the
 * block is no longer needed. Its rules are no use to the page: they are long, and the site's policy refuses them.
 */

/**
 * @param drawing SVG as Mermaid returns it.
 * @param fontSize of the drawing; attributes say only what differs from it.
 * @returns the same SVG with presentation attributes in place of rules, without what is hidden.
 */
export function settle([drawing, fontSize]: readonly [string, number]): string {
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = drawing;
  const ofText: Record<string, string> = {
    'font-size': `${fontSize}px`,
    'font-weight': '400',
    'font-style': 'normal',
    'text-anchor': 'start',
    'dominant-baseline': 'auto',
    fill: '',
  };
  const ofShapes: Record<string, string> = {
    fill: '',
    'fill-opacity': '1',
    opacity: '1',
    stroke: 'none',
    'stroke-dasharray': 'none',
    'stroke-opacity': '1',
    'stroke-width': '1px',
  };
  const painted = 'svg :is(text, tspan, path, rect, circle, ellipse, line, polygon, polyline)';
  for (const element of host.querySelectorAll(painted)) {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') {
      element.remove();
      continue;
    }
    // Within a text, all of these are inherited.
    const outer = element.parentElement?.closest('text');
    const inherited = outer ? getComputedStyle(outer) : undefined;
    for (const [name, usual] of Object.entries(element.matches('text, tspan') ? ofText : ofShapes)) {
      const value = style.getPropertyValue(name);
      if (value === (inherited?.getPropertyValue(name) ?? usual)) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  }
  const settled = host.innerHTML;
  host.remove();
  return settled;
}
