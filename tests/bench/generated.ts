/** Content made by rule, for measuring: many articles, each citing, linking and with a timeline. */

const site = `name: { en: Generated }
headline: { en: [Generated.] }
tagline: { en: Articles made by rule. }
url: https://generated.example
languages: [en]
navigation: [articles, timeline, sources]
eventKinds: [{ id: step, name: { en: Step }, plural: { en: Steps }, mark: circle }]
eras: [{ id: all-years, name: { en: All years }, from: 1900, to: 2100 }]
licence:
  words: { name: CC0, url: https://creativecommons.org/publicdomain/zero/1.0/ }
  code: { name: MIT, url: https://opensource.org/license/mit }
`;

const source = (claims: number) => `id: generated-source
title: Generated
author: { en: Rule }
kind: { en: Generated text }
language: en
written: "2020"
dating: { en: By rule. }
trust: { en: Nothing. }
rights: { en: None. }
lines: "1-${String(claims)}"
claims:
${Array.from({ length: claims }, (_, at) => `  - { id: claim-${String(at)}, line: ${String(at + 1)}, kind: fact, text: { en: Claim number ${String(at)}. }, standing: unverified }`).join('\n')}
`;

const events = `- id: step-one
  kind: step
  date: "2001"
  title: { en: Step one }
  short: { en: Step one }
  text: { en: The first step. }
  cite: [claim-0]
`;

const figures = ['figure-a', 'figure-b']
  .map(
    (id) =>
      `- { id: ${id}, label: { en: Label }, value: 1, unit: users, date: "2001", note: { en: Note }, cite: [claim-0] }`,
  )
  .join('\n');

const filler =
  'The sentence is of middling length and says nothing that anybody needs to know about the matter. '.repeat(
    12,
  );

/** An article of about 1,000 words in five sections, each with a citation and a link to another article. */
function article(at: number, count: number): string {
  const sections = Array.from({ length: 5 }, (_, part) => {
    const other = (at * 7 + part + 1) % count;
    return `## Section ${String(part)} of ${String(at)} {#section-${String(at)}-${String(part)}}

${filler}<Cite of="claim-${String((at + part) % 100)}" /> See [[section-${String(other)}-0]].
`;
  });
  return `---
title: Article ${String(at)}
question: What is article ${String(at)}?
teaser: Number ${String(at)}.
answer: It is number ${String(at)}.
topic: Numbers
about: [step-one]
keyFacts: [figure-a, figure-b]
reviewed: "2026-01-01"
order: ${String(at)}
---

${sections.join('\n')}`;
}

/** Files of a content folder with so many articles, by path. */
export function generatedContent(count: number): Record<string, string> {
  const articles = Array.from({ length: count }, (_, at) => [
    `articles/article-${String(at)}/en.mdx`,
    article(at, count),
  ]);
  return {
    'site.yaml': site,
    'references.json': '[]',
    'sources/generated-source.yaml': source(100),
    'events/steps.yaml': events,
    'figures/figures.yaml': `${figures}\n`,
    ...(Object.fromEntries(articles) as Record<string, string>),
  };
}

/** Files of a site without any engine, which renders the same articles with Astro alone. */
export function bareSite(content: string): Record<string, string> {
  return {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
export default {
  integrations: [mdx()],
  markdown: { processor: satteri({ features: { headingAttributes: true, wikilinks: true } }) },
};
`,
    'build.mjs': `import { build } from 'astro';\nawait build({ logLevel: 'error' });\n`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  articles: defineCollection({ loader: glob({ base: ${JSON.stringify(`${content}/articles`)}, pattern: '*/*.mdx' }) }),
};
`,
    'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
import Cite from '../Cite.astro';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---
<html lang="en"><head><title>{Astro.props.entry.data.title}</title></head><body><Content components={{ Cite }} /></body></html>
`,
    'src/Cite.astro': '<sup>{Astro.props.of}</sup>\n',
  };
}
