/** Checks that no two pages below `/timeline/` share an address. */
import type { Problem } from '../schema/problem.ts';
import type { Content } from './content.ts';

/** Segment of the page of the lanes, which is neither that of a kind of event nor that of a platform. */
export const lanesSegment = 'lanes';

/** Kinds of event and platforms have pages side by side, beside the page of the lanes. */
export function checkTimelineAddresses({ site, platforms }: Content): Problem[] {
  const ids = new Set(platforms.map(({ id }) => id));
  const kinds = site.data.eventKinds.flatMap(({ id }, index): Problem[] => {
    const other = id === lanesSegment ? 'the page of the lanes' : ids.has(id) ? 'a platform' : undefined;
    if (!other) return [];
    const what = `The kind of event \`${id}\` has the id of ${other}: their timelines would share an address.`;
    const line = site.lineOf(['eventKinds', index, 'id']);
    return [{ kind: 'duplicate-id', file: site.file, line, what, mend: 'Give the kind another id.' }];
  });
  const taken = platforms.filter(({ id }) => id === lanesSegment);
  return [
    ...kinds,
    ...taken.map(({ id, file }): Problem => {
      const what = `The platform \`${id}\` has the id of the page of the lanes: their timelines would share an address.`;
      return { kind: 'duplicate-id', file, line: 1, what, mend: 'Give the platform another id.' };
    }),
  ];
}
