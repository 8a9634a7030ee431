/** Faults in diagrams as problems, at the file and line that the author wrote them in. */
import type { Library } from '../model/library.ts';
import { siteDiagrams, type Placed } from '../model/site-diagrams.ts';
import type { Problem } from '../schema/problem.ts';
import type { TextFault } from './fault.ts';
import { parseDiagram } from './parse.ts';
import { renderDiagrams } from './render.ts';

const mend = 'Mend the Mermaid text; https://mermaid.js.org/intro/syntax-reference.html has its grammar.';

function problemOf({ diagram, file = 'src/pages', line = 0 }: Placed, fault: TextFault): Problem {
  // A fence begins a line above its text.
  return {
    kind: 'diagram',
    file,
    line: line + fault.line,
    what: `The diagram \`${diagram.id}\`: ${fault.message}.`,
    mend,
  };
}

/** Judges every fenced diagram without a browser, as far as that goes. */
export async function diagramProblems(library: Library): Promise<Problem[]> {
  const fenced = siteDiagrams(library).filter(({ diagram }) => diagram.events.length === 0);
  const problems: Problem[] = [];
  for (const placed of fenced) {
    const fault = await parseDiagram(placed.diagram.text);
    if (fault) problems.push(problemOf(placed, fault));
  }
  return problems;
}

/** Draws what is not drawn yet; what cannot be drawn is a problem. */
export async function drawSite(
  library: Library,
  folder: string,
  log: (step: string) => void,
): Promise<Problem[]> {
  const all = siteDiagrams(library);
  const faults = await renderDiagrams(
    all.map(({ diagram }) => diagram),
    folder,
    log,
  );
  return faults.flatMap((fault) =>
    all.filter(({ diagram }) => diagram.id === fault.id).map((placed) => problemOf(placed, fault)),
  );
}
