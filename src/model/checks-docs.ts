/** Checks of the pages written in MDX: headings, links, citations and components. */
import type { Article, Page, Platform } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import { oneOf, suggest } from './problems.ts';
import { checkExamples, checkFences } from './checks-code.ts';
import type { Content, Doc } from './content.ts';
import { docKey, type Library } from './library.ts';
import { saysNothing } from './link-text.ts';
import { idLink } from './markdown.ts';
import { timelineParts } from './timeline-parts.ts';
import { chooseEvents } from './timelines.ts';

type AnyDoc = Doc<Article | Platform | Page>;

/** Components that authors may use, with the attributes that each must and may have. */
const components: Record<string, { must: string[]; may: string[] }> = {
  Timeline: { must: ['id'], may: ['title', 'events', 'kind', 'platform', 'company', 'from', 'to', 'group'] },
  Cite: { must: ['of'], may: ['at'] },
  Correction: { must: ['of'], may: [] },
  Aside: { must: [], may: [] },
  Chart: { must: ['of'], may: [] },
  Uncited: { must: ['why'], may: [] },
  Standings: { must: [], may: [] },
  Table: { must: ['id', 'title'], may: [] },
};

export function checkDocs(content: Content, library: Library): Problem[] {
  const docs: AnyDoc[] = [...content.articles, ...content.platforms, ...content.pages];
  return docs.flatMap((doc) => [
    ...checkLinks(doc, library),
    ...checkCitations(doc, library),
    ...checkComponents(doc, library),
    ...checkFences(doc),
    ...checkExamples(doc, library),
    ...checkTables(doc),
    ...checkTranslation(doc, library),
  ]);
}

function checkLinks({ file, outline }: AnyDoc, { things, references }: Library): Problem[] {
  return outline.links.flatMap(({ to, text, line }): Problem[] => {
    const problems: Problem[] = [];
    // Without words of its own it reads as the title of what it leads to.
    if (text !== to && saysNothing(text)) {
      const mend = 'Name what it leads to: such a link is read alone by screen readers and in lists.';
      problems.push({ kind: 'link-text', file, line, what: `The link text "${text}" says nothing.`, mend });
    }
    const looksLikeId = idLink.test(to) || to.includes('\\|') || (text === to && !to.includes('/'));
    if (!looksLikeId) return problems;
    const thing = things.get(to);
    if (!thing) {
      const mend = references.has(to)
        ? `\`${to}\` is a reference: cite it with <Cite of="${to}" />.`
        : suggest(to, things.keys());
      problems.push({
        kind: 'unknown-id',
        file,
        line,
        what: `The link \`${to}\` leads nowhere: there is no such id.`,
        mend,
        id: to,
      });
    }
    return problems;
  });
}

function checkCitations({ file, outline }: AnyDoc, { claims, references }: Library): Problem[] {
  return outline.citations.flatMap(({ of, line }): Problem[] => {
    if (of === '' || claims.has(of) || references.has(of)) return [];
    const what = `The citation of \`${of}\` leads nowhere: there is no such claim or reference.`;
    return [
      {
        kind: 'unknown-citation',
        file,
        line,
        what,
        mend: suggest(of, [...claims.keys(), ...references.keys()]),
        id: of,
      },
    ];
  });
}

function checkComponents({ file, outline }: AnyDoc, library: Library): Problem[] {
  return outline.components.flatMap(({ name, attributes, line }): Problem[] => {
    const at = { kind: 'component', file, line } as const;
    if (/^h\d$/.test(name))
      return [
        {
          ...at,
          kind: 'heading-id',
          what: `A heading of level ${name.slice(1)} is not allowed here.`,
          mend: 'Use `##` for sections and `###` for parts of them.',
        },
      ];
    const rule = components[name];
    if (!rule) {
      if (/^[a-z]/.test(name)) return [];
      return [
        { ...at, what: `There is no component <${name}>.`, mend: oneOf(name, Object.keys(components)) },
      ];
    }
    const names = Object.keys(attributes);
    const problems: Problem[] = [
      ...rule.must
        .filter((must) => !attributes[must])
        .map((must) => ({
          ...at,
          what: `<${name}> needs \`${must}\` as a plain string.`,
          mend: `Add ${must}="…".`,
        })),
      ...names
        .filter((other) => !rule.must.includes(other) && !rule.may.includes(other))
        .map((other) => ({
          ...at,
          what: `<${name}> has no attribute \`${other}\`.`,
          mend: oneOf(other, [...rule.must, ...rule.may]),
        })),
    ];
    if (name === 'Correction' && attributes.of && !library.claims.has(attributes.of)) {
      const what = `<Correction> of \`${attributes.of}\`: there is no such claim.`;
      problems.push({ ...at, what, mend: suggest(attributes.of, library.claims.keys()), id: attributes.of });
    }
    if (name !== 'Timeline') return problems;
    const { faults } = chooseEvents(attributes, library);
    const mend = 'Give one of the two another id: a grouped timeline adds the group to its own.';
    const taken = timelineParts(attributes, library.language, library)
      .filter(({ id }) => id !== attributes.id && library.things.has(id))
      .map(({ id }): Problem => {
        const what = `The id \`${id}\` of a group of this timeline is already that of a ${library.things.get(id)?.type ?? ''}.`;
        return { ...at, kind: 'duplicate-id', what, mend, id };
      });
    return [
      ...problems,
      ...taken,
      ...faults.map((fault): Problem => ({ ...at, kind: 'timeline', ...fault })),
    ];
  });
}

/** A table can be linked and cited like everything else, so that it has an id and a title. */
function checkTables({ file, outline }: AnyDoc): Problem[] {
  const at = { kind: 'component', file } as const;
  const filled = new Set(outline.tables.map(({ id }) => id));
  const mend =
    'Wrap it, with an empty line on either side: <Table id="short-id" title="What it shows"> … </Table>.';
  return [
    ...outline.tables
      .filter(({ id }) => id === '')
      .map(({ line }) => ({ ...at, line, what: 'This table has no id and title.', mend })),
    ...outline.components
      .filter(({ name, attributes }) => name === 'Table' && attributes.id && !filled.has(attributes.id))
      .map(({ line }) => ({
        ...at,
        line,
        what: 'There is no table in this <Table>.',
        mend: 'Write one in it in Markdown, with an empty line on either side.',
      })),
  ];
}

/** The same sections in every language: an address must not depend on the reader's language. */
function checkTranslation(doc: AnyDoc, { language, docs }: Library): Problem[] {
  if (doc.language === language) return [];
  const { file, id } = doc;
  const original = docs.get(docKey(id, language));
  if (!original) {
    const what = `The page is not written in the site's first language, \`${language}\`.`;
    return [{ kind: 'missing-file', file, line: 0, what, mend: `Add ${language}.mdx beside it.`, id }];
  }
  const ids = new Set(doc.outline.sections.map((section) => section.id));
  return original.outline.sections
    .filter((section) => !ids.has(section.id))
    .map((section) => ({
      kind: 'heading-id' as const,
      file,
      line: 0,
      what: `The section \`${section.id}\` of ${original.file} is missing in this translation.`,
      mend: `Add a heading with {#${section.id}}: sections keep their ids in every language.`,
      id: section.id,
    }));
}
