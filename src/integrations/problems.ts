/** All that is wrong in the content, whatever part of the engine finds it. */
import { diagramProblems } from '../diagrams/problems.ts';
import { loadLibrary } from '../loaders/load.ts';
import { contentDir } from '../loaders/root.ts';
import type { Joined } from '../model/join.ts';

/** Reads the site's content and judges it, its diagrams' text included; needs no browser. */
export async function judgeContent(): Promise<Joined> {
  const { problems, ...joined } = loadLibrary(contentDir);
  return { ...joined, problems: [...problems, ...(await diagramProblems(joined.library))] };
}
