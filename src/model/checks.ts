/** Everything that is checked once the content is joined. Each check looks at one thing and yields problems. */
import type { Problem } from '../schema/problem.ts';
import { checkCharts } from './checks-charts.ts';
import { checkData } from './checks-data.ts';
import { checkEvidence } from './checks-evidence.ts';
import { checkDocs } from './checks-docs.ts';
import type { Content } from './content.ts';
import type { Library } from './library.ts';
import { checkPermalinks } from './moves/checks.ts';

/** @returns all problems between files: ids that lead nowhere, texts without the first language, and so on. */
export function checkContent(content: Content, library: Library): Problem[] {
  const problems = [
    ...checkData(content, library),
    ...checkCharts(content, library),
    ...checkDocs(content, library),
    ...checkEvidence(content, library),
  ];
  return [...problems.map((problem) => mendRetired(problem, library)), ...checkPermalinks(content, library)];
}

/** An id that is looked for in vain may be retired: then what took its place is the cure. */
function mendRetired(problem: Problem, { moves }: Library): Problem {
  const heirs = moves.retired.get(problem.id ?? '')?.map(({ id }) => `\`${id}\``) ?? [];
  if (heirs.length === 0) return problem;
  const mend =
    heirs.length === 1
      ? `It is retired: name ${heirs.join('')}, which took its place.`
      : `It is retired and was split: name one of ${heirs.join(', ')}.`;
  return { ...problem, kind: 'permalink', mend };
}
