/** The text of a page as plain Markdown: ids become addresses, components what they show. */
import type { BlockContent, Code, Nodes, PhrasingContent, RootContent } from 'mdast';
import { lastingAddress } from '../addresses.ts';
import { fillExamples } from '../examples.ts';
import { idLink } from '../markdown.ts';
import { curl, pick } from '../text.ts';
import { forms, type Telling } from './components.ts';
import { heading, paragraph, strong, text } from './nodes.ts';

type Jsx = Extract<Nodes, { attributes: unknown }>;

/** @throws on a component that has no form in Markdown: a copy must not lose anything in silence. */
export function plainBlocks(nodes: readonly Nodes[], telling: Telling): RootContent[] {
  return nodes.flatMap((node) => plain(node, telling));
}

function plain(node: Nodes, telling: Telling): RootContent[] {
  switch (node.type) {
    // Front matter, and what only programs read, comments among it.
    case 'yaml':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [];
    case 'text':
      return [text(curl(node.value))];
    case 'heading':
      return [heading(node.depth, plainPhrasing(node.children, telling), headingId(node.data))];
    case 'link':
      return [linked(node.url, node.children, telling)];
    case 'code':
      return node.lang === 'mermaid' ? fenced(node.value, node.meta ?? '') : [coded(node, telling)];
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return component(node, telling);
    default:
      return [
        ('children' in node
          ? { ...node, children: plainBlocks(node.children, telling) }
          : node) as RootContent,
      ];
  }
}

function plainPhrasing(nodes: readonly PhrasingContent[], telling: Telling): PhrasingContent[] {
  return plainBlocks(nodes, telling) as PhrasingContent[];
}

/** A link by its whole address; one to an id keeps wherever that moves, and without words reads as its title. */
function linked(to: string, children: PhrasingContent[], telling: Telling): RootContent {
  const { language, address, published } = telling;
  const [first] = children;
  const isBare = children.length === 1 && first?.type === 'text' && first.value === to;
  if (!idLink.test(to)) {
    return { type: 'link', url: new URL(to, address).href, children: plainPhrasing(children, telling) };
  }
  const title = pick(published.library.things.get(to)?.title ?? {}, language);
  return {
    type: 'link',
    url: lastingAddress(to, language, published),
    children: isBare ? [text(title)] : plainPhrasing(children, telling),
  };
}

/** A fenced diagram without its id, which only this site knows, under its title. */
function fenced(value: string, meta: string): RootContent[] {
  const [, ...title] = meta.split(' ');
  return [paragraph(strong(title.join(' '))), { type: 'code', lang: 'mermaid', value }];
}

/** Code with what its places stand for. */
function coded(node: Code, { language, published }: Telling): Code {
  return { ...node, value: fillExamples(node.value, language, published) };
}

function component(node: Jsx, telling: Telling): RootContent[] {
  const name = node.name ?? '';
  const form = forms[name];
  if (!form) throw new Error(`The component <${name}> has no form in Markdown: give it one in model/twin.`);
  const pairs = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return form(Object.fromEntries(pairs), plainBlocks(node.children, telling) as BlockContent[], telling);
}

/** The id that an author gave a heading: Sätteri keeps it among the properties of the element to be. */
function headingId(data: unknown): string {
  const { hProperties } = (data ?? {}) as { hProperties?: { id?: unknown } };
  return typeof hProperties?.id === 'string' ? hProperties.id : '';
}
