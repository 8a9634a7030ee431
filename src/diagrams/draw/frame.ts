/** What every drawing has around its shapes: the root with its name and description. */
import type { Diagram } from '../../model/diagram.ts';
import { svg, type SvgNode, type SvgValue } from './svg.ts';

/**
 * The `<svg>` of a diagram.
 *
 * It is a `group`: an `img` would hide the links within it from screen readers while leaving them in the order of the
 * Tab key, and `graphics-document` is unknown to most. The name is read on entering, the description on demand.
 */
export function frame(diagram: Diagram, attributes: Record<string, SvgValue>, children: SvgNode[]): SvgNode {
  const { id, title, description, lang } = diagram;
  const [titleId, descId] = [`${id}-title`, `${id}-desc`];
  const named = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'group',
    lang,
    'aria-labelledby': titleId,
    'aria-describedby': description ? descId : undefined,
  };
  return svg('svg', { ...named, ...attributes }, [
    svg('title', { id: titleId }, [title]),
    ...(description ? [svg('desc', { id: descId }, [description])] : []),
    ...children,
  ]);
}
