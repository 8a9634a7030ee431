/** The built site, as readers and machines get it: every address leads somewhere, every id is one thing's. */
import type { Permalinks } from '../../schema/permalink.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Item } from '../content.ts';
import type { Library } from '../library.ts';
import { permalinks } from '../permalinks.ts';
import type { BuiltFile, Found } from './built.ts';
import { placeOf } from './place.ts';
import { leadingOn, lostAddresses } from './promises.ts';
import { follow, type Site, type Target } from './target.ts';

export interface Checked {
  problems: Problem[];
  /** How many addresses of the site, and ids of their own pages, were followed. */
  targets: number;
}

/** Files whose fragments are ids of their elements; JSON has pointers, Markdown nothing agreed on. */
const hasFragments = /\.(?:html|svg)$/;

/**
 * Judges what was read of a built site.
 * @param promised the list of what was published, with its lines; undefined for a site that has none.
 */
export function checkOutput(
  read: readonly BuiltFile[],
  site: Omit<Site, 'ids'>,
  library: Library,
  promised?: Item<Permalinks>,
): Checked {
  const ids = new Map(
    read
      .filter(({ file }) => hasFragments.test(file))
      .map((built) => [built.file, new Set(built.ids.map(({ value }) => value))]),
  );
  const problems = new Map<string, Problem>();
  const leads = new Map([...leadingOn(library)].map((file) => [file, new Set<string>()]));
  let targets = 0;
  const tell = (kind: Problem['kind'], found: Found, file: string, [fault, mend]: Fault, target?: Target) => {
    const place = placeOf(found, file, target, library);
    const problem = { kind, ...place, what: `On ${file}, ${found.element}: ${fault}`, mend };
    // One slip in a text shows on its page, in its copies and in the feed: it is told once.
    const slip =
      place.line > 0 && target ? [place.file, place.line, target.path, target.fragment] : [problem.what];
    const key = JSON.stringify([...slip, fault]);
    if (!problems.has(key)) problems.set(key, problem);
  };
  for (const built of pagesFirst(read)) {
    const { file } = built;
    const own = ids.get(file) ?? new Set();
    for (const [found, times] of repeated(built.ids)) {
      tell('output-id', found, file, [`the page has this id ${times}.`, 'Give each another id.']);
    }
    for (const found of built.idRefs) {
      targets += 1;
      if (own.has(found.value)) continue;
      tell('output-id', found, file, [
        `the page has no \`${found.value}\`.`,
        'Mend the attribute that names it.',
      ]);
    }
    for (const found of built.addresses) {
      const followed = follow(found, built, { ...site, ids });
      if (!followed) continue;
      targets += 1;
      const { target } = followed;
      if (target) leads.get(file)?.add(target.path + (target.fragment && `#${target.fragment}`));
      if ('fault' in followed) tell('output-link', found, file, [followed.fault, followed.mend], target);
    }
  }
  const lost = lostAddresses(promised, { files: site.files, ids, leads }, library);
  const unknown = lostPermalinks(site.files, library).filter(({ id = '' }) => !promised?.data[id]);
  return { problems: [...problems.values(), ...lost, ...unknown], targets };
}

type Fault = readonly [fault: string, mend: string];

/** What is wrong on a page is told of the page rather than of a copy of it. */
function pagesFirst(read: readonly BuiltFile[]): BuiltFile[] {
  const isCopy = ({ file }: BuiltFile) => Number(!file.endsWith('.html'));
  return read.toSorted((a, b) => isCopy(a) - isCopy(b));
}

/** The ids that several elements of a page have, each with how many they are. */
function repeated(ids: readonly Found[]): (readonly [found: Found, times: string])[] {
  const several = [...Map.groupBy(ids, ({ value }) => value).values()].filter(({ length }) => length > 1);
  return several.flatMap((same) => {
    const last = same.at(-1);
    return last ? [[last, same.length === 2 ? 'twice' : `${String(same.length)} times`] as const] : [];
  });
}

/** Permalinks whose page is not there, noted or not; where each page leads is checked with its other addresses. */
function lostPermalinks(files: ReadonlySet<string>, library: Library): Problem[] {
  return permalinks(library)
    .filter(({ id }) => !files.has(`s/${id}/index.html`))
    .map(({ id, thing: { file, line } }) => ({
      id,
      kind: 'permalink',
      file,
      line,
      what: `There is no page s/${id}/, which every id has for good.`,
      mend: 'Build it, or say in `permalinks.json` what took the place of the id.',
    }));
}
