/** The built site, as readers and machines get it: every address leads somewhere, every id is one thing's. */
import type { Problem } from '../../schema/problem.ts';
import type { Library } from '../library.ts';
import { permalinks } from '../permalinks.ts';
import type { BuiltFile, Found } from './built.ts';
import { placeOf } from './place.ts';
import { follow, type Site, type Target } from './target.ts';

export interface Checked {
  problems: Problem[];
  /** How many addresses of the site, and ids of their own pages, were followed. */
  targets: number;
}

/** Files whose fragments are ids of their elements; JSON has pointers, Markdown nothing agreed on. */
const hasFragments = /\.(?:html|svg)$/;

/** Judges what was read of a built site. */
export function checkOutput(read: readonly BuiltFile[], site: Omit<Site, 'ids'>, library: Library): Checked {
  const ids = new Map(
    read
      .filter(({ file }) => hasFragments.test(file))
      .map((built) => [built.file, new Set(built.ids.map(({ value }) => value))]),
  );
  const problems: Problem[] = [];
  let targets = 0;
  const tell = (
    kind: Problem['kind'],
    found: Found,
    { file }: BuiltFile,
    fault: string,
    mend: string,
    target?: Target,
  ) => {
    const what = `On ${file}, ${found.element}: ${fault}`;
    problems.push({ kind, ...placeOf(found, file, target, library), what, mend });
  };
  for (const built of read) {
    const own = ids.get(built.file) ?? new Set();
    const seen = new Set<string>();
    for (const found of built.ids) {
      if (!seen.has(found.value)) seen.add(found.value);
      else
        tell(
          'output-id',
          found,
          built,
          `the page has the id \`${found.value}\` twice.`,
          'Give one of the two another id.',
        );
    }
    for (const found of built.idRefs) {
      targets += 1;
      if (!own.has(found.value))
        tell(
          'output-id',
          found,
          built,
          `the page has no \`${found.value}\`.`,
          'Mend the attribute that names it.',
        );
    }
    for (const found of built.addresses) {
      const followed = follow(found, built, { ...site, ids });
      if (!followed) continue;
      targets += 1;
      if ('fault' in followed)
        tell('output-link', found, built, followed.fault, followed.mend, followed.target);
    }
  }
  return { problems: [...problems, ...lostPermalinks(site.files, library)], targets };
}

/** Permalinks whose page is not there; where each page leads is checked with its other addresses. */
function lostPermalinks(files: ReadonlySet<string>, library: Library): Problem[] {
  return permalinks(library)
    .filter(({ id }) => !files.has(`s/${id}/index.html`))
    .map(({ id, thing: { file, line } }) => ({
      kind: 'permalink',
      file,
      line,
      what: `There is no page s/${id}/, which every id has for good.`,
      mend: 'Build it, or say in `permalinks.json` what took the place of the id.',
    }));
}
