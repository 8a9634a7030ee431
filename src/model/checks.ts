/** Everything that is checked once the content is joined. Each check looks at one thing and yields problems. */
import type { Problem } from '../schema/problem.ts';
import { checkCharts } from './checks-charts.ts';
import { checkData } from './checks-data.ts';
import { checkEvidence } from './checks-evidence.ts';
import { checkDocs } from './checks-docs.ts';
import type { Content } from './content.ts';
import type { Library } from './library.ts';
import { nearest, suggest } from './problems.ts';

/** @returns all problems between files: ids that lead nowhere, texts without the first language, and so on. */
export function checkContent(content: Content, library: Library): Problem[] {
  return [
    ...checkData(content, library),
    ...checkCharts(content, library),
    ...checkDocs(content, library),
    ...checkEvidence(content, library),
    ...checkPermalinks(content, library),
  ];
}

/** An id that was published once keeps working: it lives, or it is forwarded to one that does. */
function checkPermalinks({ permalinks }: Content, { things }: Library): Problem[] {
  if (!permalinks) return [];
  return Object.entries(permalinks.data).flatMap(([id, forward]): Problem[] => {
    const at = { kind: 'permalink', file: permalinks.file, line: permalinks.lineOf([id]) } as const;
    if (forward === null && !things.has(id)) {
      const candidate = nearest(id, things.keys());
      const mend = `Bring the id back, or forward it: "${id}": "${candidate ?? 'the-id-that-took-its-place'}".`;
      return [{ ...at, what: `The published id \`${id}\` is gone.`, mend, id }];
    }
    if (forward !== null && !things.has(forward)) {
      return [
        {
          ...at,
          what: `\`${id}\` is forwarded to \`${forward}\`, which does not exist.`,
          mend: suggest(forward, things.keys()),
          id: forward,
        },
      ];
    }
    return [];
  });
}
