/** The promise of permalinks: an id or a page that was published once keeps leading to its content. */
import type { Permalinks } from '../../schema/permalink.ts';
import type { Problem } from '../../schema/problem.ts';
import { pagePaths } from '../page-paths.ts';
import type { Content, Item } from '../content.ts';
import type { Library } from '../library.ts';
import { nearest, suggest } from '../problems.ts';
import type { Thing } from '../things.ts';
import { isOwnPage } from './moves.ts';
import { circleFrom } from './resolve.ts';

/** Ids that vanished, and forwarding that leads nowhere, in a circle, or away from what lives. */
export function checkPermalinks({ permalinks }: Pick<Content, 'permalinks'>, library: Library): Problem[] {
  return permalinks
    ? Object.keys(permalinks.data).flatMap((id) => checkPromise(id, permalinks, library))
    : [];
}

function checkPromise(id: string, { data, file, lineOf }: Item<Permalinks>, library: Library): Problem[] {
  const { things } = library;
  const at = { kind: 'permalink', file, line: lineOf([id]) } as const;
  const { at: pages = [], to = [] } = data[id] ?? {};
  const living = things.get(id);
  if (living && to.length > 0) {
    const what = `\`${id}\` is forwarded, but lives (${living.file}:${String(living.line)}).`;
    return [{ ...at, what, mend: 'Remove its `to`, or give what lives another id.' }];
  }
  if (!living && to.length === 0) {
    const page = pages.find((path) => isOwnPage(id, path));
    const what = page ? `The published page ${page} is gone.` : `The published id \`${id}\` is gone.`;
    const heir = heirOf(id, pages, library) ?? 'the-id-that-took-its-place';
    const mend = `Bring it back, or add what took its place to its line: "to": "${heir}". If it was never published, remove the line.`;
    return [{ ...at, what, mend, id }];
  }
  const circle = circleFrom(id, data);
  // Told once, at the first of its ids.
  if (circle?.every((other) => id <= other)) {
    const what = `Forwarding goes round in a circle: ${circle.join(' → ')}.`;
    return [{ ...at, what, mend: 'Forward one of them to an id that lives.' }];
  }
  return to
    .filter((next) => !things.has(next) && !data[next]?.to.length)
    .map((next) => {
      const what = `\`${id}\` is forwarded to \`${next}\`, which does not exist.`;
      return { ...at, what, mend: suggest(next, things.keys()), id: next };
    });
}

/**
 * What most likely took the place of an id: of the ids that are new the one nearest to it, or in its place the one that
 * begins like it, or the only one; else the nearest of all, else its page or what took the place of that.
 */
function heirOf(id: string, pages: readonly string[], library: Library): string | undefined {
  const { things, permalinks, site, language } = library;
  const last = pages.at(-1) ?? '';
  const own = isOwnPage(id, last);
  const folder = last.split('/').slice(0, -2).join('/');
  const isNear = (thing: Thing) =>
    own
      ? thing.fragment === '' && thing.page.startsWith(`${folder}/`)
      : pagePaths(thing, { languages: site.languages, language }).includes(last);
  const fresh = [...things.values()].filter((thing) => !(thing.id in permalinks));
  const close = fresh.filter(isNear).map((thing) => thing.id);
  const page = last.split('/').at(-2) ?? '';
  return (
    nearest(
      id,
      fresh.map((thing) => thing.id),
    ) ??
    close.find((other) => other.slice(0, 4) === id.slice(0, 4)) ??
    (close.length === 1 ? close[0] : undefined) ??
    nearest(id, things.keys()) ??
    things.get(page)?.id ??
    (own ? undefined : heirOf(page, [last], library))
  );
}

/** How many ids are named in a problem. */
const most = 5;

/**
 * Ids that are to be published without a promise, or on a page that is not noted: a reason not to publish, though not
 * a fault while one writes.
 * @returns one problem for all of them; none for a site that has no file of permalinks.
 */
export function checkUnpromised(
  { permalinks }: Pick<Content, 'permalinks'>,
  { things, site, language }: Library,
): Problem[] {
  if (!permalinks) return [];
  const missing = [...things.values()].filter((thing) => {
    const at = permalinks.data[thing.id]?.at ?? [];
    return pagePaths(thing, { languages: site.languages, language }).some((path) => !at.includes(path));
  });
  if (missing.length === 0) return [];
  const named = missing.slice(0, most).map(({ id }) => `\`${id}\``);
  const more = missing.length > most ? ` and ${String(missing.length - most)} more` : '';
  const what = `Not promised yet, or not where they stand now: ${named.join(', ')}${more}.`;
  const mend = 'Run: npm run permalinks';
  return [{ kind: 'permalink', file: permalinks.file, line: 0, what, mend }];
}
