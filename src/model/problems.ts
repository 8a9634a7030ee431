/** Problems: how they are ordered, told and thrown. */
import { distance } from 'fastest-levenshtein';
import type { Problem } from '../schema/problem.ts';

/** In the order of files and lines, each fault told once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const told = new Map(problems.map((problem) => [describe(problem), problem]));
  return [...told.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** All problems as text for a terminal: one paragraph each, then their number. */
export function formatProblems(problems: readonly Problem[]): string {
  const told = sortProblems(problems);
  const count = told.length === 1 ? '1 problem' : `${String(told.length)} problems`;
  return [...told.map(describe), `${count} in the content; nothing was built.`].join('\n\n');
}

function describe({ kind, file, line, what, mend }: Problem): string {
  const place = line > 0 ? `${file}:${String(line)}` : file;
  return `${place}  [${kind}]\n  ${what}\n  ${mend}`;
}

/** Thrown where problems must stop the work; its message is meant to be read, its stack is not. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/**
 * The known word nearest to a wrong one, by Levenshtein distance.
 * @returns undefined when nothing is nearer than a third of the word's length.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** The cure for an unknown id: the nearest known one, if there is any. */
export function suggest(id: string, known: Iterable<string>): string {
  const candidate = nearest(id, known);
  return candidate ? `Did you mean \`${candidate}\`?` : 'Add it to the content, or mend the spelling.';
}

/** The cure for a word that is not one of a few: the nearest of them, else all. */
export function oneOf(word: string, known: readonly string[]): string {
  const candidate = nearest(word, known);
  if (candidate) return `Did you mean \`${candidate}\`?`;
  return known.length > 0 ? `There are: ${known.join(', ')}.` : 'Remove it: there are none.';
}
