/** The Markdown processor: Sätteri with our features and our one plugin. */
import { satteri } from '@astrojs/markdown-satteri';
import { features } from '../model/markdown.ts';
import { syntaxPlugin } from './syntax.ts';

export const markdown = {
  processor: satteri({ features, mdastPlugins: [syntaxPlugin] }),
  // A fence of Mermaid is a diagram, not code; code is coloured by nothing, since style attributes are refused.
  syntaxHighlight: false,
} as const;
