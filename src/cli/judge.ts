/** What the commands on content share: they work on content without a fault, and tell all faults otherwise. */
import { judgeContent } from '../integrations/problems.ts';
import type { Library } from '../model/library.ts';
import { ProblemsError } from '../model/problems.ts';
import type { Problem } from '../schema/problem.ts';

/**
 * Does the work if nothing is wrong in the content.
 * @param work may find problems of its own.
 * Problems are printed, all at once, and make the exit code 1.
 */
export async function withContent(
  work: (
    library: Library,
    unpromised: readonly Problem[],
  ) => readonly Problem[] | Promise<readonly Problem[]>,
): Promise<void> {
  try {
    const { library, problems, unpromised } = await judgeContent();
    const found = problems.length > 0 ? problems : await work(library, unpromised);
    if (found.length > 0) throw new ProblemsError(found);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
