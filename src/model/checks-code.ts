/** Checks of fenced code in pages written in MDX: diagrams, and examples with places to be filled. */
import type { Problem } from '../schema/problem.ts';
import type { Doc } from './content.ts';
import { exampleForms } from './examples.ts';
import type { Library } from './library.ts';
import { oneOf, suggest } from './problems.ts';

type Outlined = Pick<Doc<object>, 'file' | 'outline'>;

/** A diagram has an id and a title. */
export function checkFences({ file, outline }: Outlined): Problem[] {
  return outline.fences.flatMap(({ meta, line }): Problem[] => {
    if (/^\S+ \S/.test(meta)) return [];
    const mend = 'Write them behind the fence: ```mermaid short-id Title of the diagram';
    return [{ kind: 'diagram', file, line, what: 'This diagram has no id and title.', mend }];
  });
}

/** A place in code names a form, and all but the site itself a thing. */
export function checkExamples({ file, outline }: Outlined, { things }: Library): Problem[] {
  return outline.examples.flatMap(({ form, of, line }): Problem[] => {
    if (form === 'root' && of === '') return [];
    const at = { file, line };
    if (form === 'root' || !exampleForms.includes(form)) {
      const what = `There is nothing to fill \`{{${[form, of].filter(Boolean).join(' ')}}}\` with.`;
      return [{ kind: 'component', ...at, what, mend: oneOf(form, ['root', ...exampleForms]) }];
    }
    if (things.has(of)) return [];
    const what = `The example \`{{${form} ${of}}}\` names no id that there is.`;
    return [{ kind: 'unknown-id', ...at, what, mend: suggest(of, things.keys()), id: of }];
  });
}
