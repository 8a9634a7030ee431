/**
 * Our Markdown plugin. It changes syntax only and looks nothing up: components do that, against the library.
 *
 * - a link whose address is an id becomes `<Ref to>`, empty when the text is the id itself
 * - a Mermaid fence becomes `<Fence id>`, and code with places to be filled `<Example code>`
 * - the first `<Cite>` of a thing is marked `first`: the list of references leads back to it
 * - a `<Cite>` is kept on one line with the word before it, which no character does: a button may always be wrapped
 * - an `<Uncited>` becomes a `<Cite>` with a reason in place of an id: both are numbered notes
 * - behind the text of each section stands a `<Backlinks id>` of it
 * - a paragraph with citations is wrapped in `<Remarked of>`, which puts disputed ones in the margin
 */
import { defineMdastPlugin, type MdastNode } from 'satteri';
import { readExamples } from '../model/example-places.ts';
import { idLink } from '../model/markdown.ts';

type Attributes = Record<string, string>;

/** Chinese has no spaces: of a run of its characters the last two do. */
const lastWord = /[^\s\p{Script=Han}]{1,20}$|\p{Script=Han}?\S$/u;

const jsxAttributes = (attributes: Attributes) =>
  Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));

/** One state per document: Sätteri calls the factory for each. */
export const syntaxPlugin = () => {
  const cited = new Set<string>();
  const remarked = new Set<string>();
  return defineMdastPlugin({
    name: 'authoring-syntax',
    link(node, context) {
      if (!idLink.test(node.url)) return;
      const bare = context.textContent(node) === node.url;
      const children = bare ? [] : [...node.children];
      context.replaceNode(node, {
        type: 'mdxJsxTextElement',
        name: 'Ref',
        attributes: jsxAttributes({ to: node.url }),
        children,
      });
    },
    code(node, context) {
      if (node.lang !== 'mermaid') {
        if (readExamples(node.value).length === 0) return;
        context.replaceNode(node, {
          type: 'mdxJsxFlowElement',
          name: 'Example',
          attributes: jsxAttributes({ code: node.value }),
          children: [],
        });
        return;
      }
      const id = node.meta?.split(' ')[0] ?? '';
      context.replaceNode(node, {
        type: 'mdxJsxFlowElement',
        name: 'Fence',
        attributes: jsxAttributes({ id }),
        children: [],
      });
    },
    mdxJsxTextElement(node, context) {
      if (node.name !== 'Cite' && node.name !== 'Uncited') return;
      const key = JSON.stringify(['of', 'at', 'why'].map((name) => attribute(node, name)));
      const first = !cited.has(key);
      cited.add(key);
      const attributes = [...node.attributes, ...jsxAttributes(first ? { first: 'true' } : {})];
      const cite = { type: 'mdxJsxTextElement' as const, name: 'Cite', attributes, children: [] };
      const before = context.parent(node).children[(context.indexOf(node) ?? 0) - 1];
      const word = before?.type === 'text' ? (lastWord.exec(before.value)?.[0] ?? '') : '';
      if (before?.type !== 'text' || word === '') {
        context.replaceNode(node, cite);
        return;
      }
      context.setProperty(before, 'value', before.value.slice(0, -word.length));
      const children = [{ type: 'text' as const, value: word }, cite];
      const kept = jsxAttributes({ class: 'kept' });
      context.replaceNode(node, { type: 'mdxJsxTextElement', name: 'span', attributes: kept, children });
    },
    heading(node, context) {
      const root = context.parent(node);
      const id = idOf(node);
      if (root.type !== 'root' || id === '') return;
      const backlinks = {
        type: 'mdxJsxFlowElement' as const,
        name: 'Backlinks',
        attributes: jsxAttributes({ id }),
        children: [],
      };
      const next = root.children
        .slice((context.indexOf(node) ?? 0) + 1)
        .find(({ type }) => type === 'heading');
      if (next) context.insertBefore(next, backlinks);
      else context.appendChild(root, backlinks);
    },
    paragraph(node, context) {
      if (context.parent(node).type !== 'root') return;
      const fresh = node.children
        .map((child) => citedBy(child))
        .filter((of) => of !== undefined && !remarked.has(of));
      if (fresh.length === 0) return;
      for (const of of fresh) remarked.add(String(of));
      const of = [...new Set(fresh)].join(' ');
      context.wrapNode(node, {
        type: 'mdxJsxFlowElement',
        name: 'Remarked',
        attributes: jsxAttributes({ of }),
        children: [],
      });
    },
  });
};

interface Element {
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

/** The authored id of a heading. */
function idOf({ data }: MdastNode): string {
  const properties: unknown = data && 'hProperties' in data ? data.hProperties : undefined;
  const id = typeof properties === 'object' && properties && 'id' in properties ? properties.id : undefined;
  return typeof id === 'string' ? id : '';
}

function attribute(node: Element, name: string): string {
  const value = node.attributes.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

function citedBy(node: MdastNode): string | undefined {
  return node.type === 'mdxJsxTextElement' && node.name === 'Cite' ? attribute(node, 'of') : undefined;
}
