/** All that is wrong in the content, whatever part of the engine finds it. */
import { diagramProblems } from '../diagrams/problems.ts';
import { loadLibrary, type Loaded } from '../loaders/load.ts';
import { contentDir } from '../loaders/root.ts';

/** Reads the site's content and judges it, its diagrams' text included; needs no browser. */
export async function judgeContent(): Promise<Loaded> {
  const { library, problems } = loadLibrary(contentDir);
  return { library, problems: [...problems, ...(await diagramProblems(library))] };
}
