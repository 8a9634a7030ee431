/** The report of outgoing links: what is rotten, what has moved, and where to look. */
import type { Answers } from './answers.ts';
import type { Outgoing } from './outgoing.ts';
import type { Kind } from './verdict.ts';

const headings: readonly (readonly [Kind, string])[] = [
  ['gone', 'Gone'],
  ['doubtful', 'Perhaps gone: look'],
  ['unreachable', 'No answer from the host'],
  ['failing', 'Failing'],
  ['refused', 'Closed to programs: look in a browser'],
  ['busy', 'Not asked to the end, since the host is busy: run the command again later'],
  ['moved', 'Moved for good: write the new address'],
];

/** With a stored copy to look at; one that only moved needs none. */
const rotten = new Set<Kind>(['gone', 'doubtful', 'unreachable', 'failing']);

/** All that is known of the links, in words: one paragraph for each kind of answer, then the numbers. */
export function linkReport(links: readonly Outgoing[], answers: Answers): string {
  const told = links.map((link) => ({ ...link, answer: answers[link.address] }));
  const paragraphs = headings.flatMap(([kind, heading]) => {
    const found = told.filter(({ answer }) => answer?.kind === kind);
    if (found.length === 0) return [];
    const lines = found.map(({ answer, ...link }) => {
      const since = answer && answer.since !== answer.asked ? `, since ${answer.since}` : '';
      const head = `  ${link.file}:${String(link.line)}  ${link.id}  ${answer?.why ?? ''}${since}\n    ${link.address}`;
      if (answer?.to) return `${head}\n    now ${answer.to}`;
      return rotten.has(kind) ? `${head}\n    stored ${storedCopy(link)}` : head;
    });
    return [`${heading}: ${String(found.length)}\n${lines.join('\n')}`];
  });
  const count = (kind: Kind | undefined) => told.filter(({ answer }) => answer?.kind === kind).length;
  const addresses = new Set(links.map(({ address }) => address)).size;
  const unasked = count(undefined);
  const sum = [
    `${String(addresses)} addresses in ${String(links.length)} places: ${String(count('works'))} work`,
    ...headings.flatMap(([kind]) => (count(kind) > 0 ? [`${String(count(kind))} ${kind}`] : [])),
    ...(unasked > 0 ? [`${String(unasked)} not asked yet`] : []),
  ];
  return [...paragraphs, sum.join(', ')].join('\n\n');
}

/** Where the Internet Archive shows the copy nearest to the day of publication, or the last one. */
export function storedCopy({ address, issued }: Pick<Outgoing, 'address' | 'issued'>): string {
  return `https://web.archive.org/web/${issued || '2'}/${address}`;
}
