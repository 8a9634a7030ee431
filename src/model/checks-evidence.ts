/** Checks of the audit trail: every line of a source is accounted for, every wrong claim is explained. */
import type { Article, Platform } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { Disagreement } from '../schema/disagreement.ts';
import type { Source } from '../schema/source.ts';
import { isDisputed } from './citations.ts';
import type { Content, Doc, Item } from './content.ts';
import type { Library } from './library.ts';
import { lineNumbers, linesOf } from './source-lines.ts';
import { uncitedNumbers } from './uncited.ts';

export function checkEvidence(content: Content, library: Library): Problem[] {
  return [
    ...content.sources.flatMap(checkLines),
    ...checkDisagreements(content, library),
    ...[...content.articles, ...content.platforms].flatMap((doc) => checkNumbers(doc, library)),
  ];
}

/** Every line of a source carries a claim or is set aside, and only lines that exist are named. */
function checkLines({ data, file, lineOf }: Item<Source>): Problem[] {
  const at = { kind: 'uncovered-line', file } as const;
  const known = new Set(lineNumbers(data.lines));
  const claimed = new Set(data.claims.flatMap(linesOf));
  const aside = new Set(data.setAside.flatMap(({ lines }) => lineNumbers(lines)));
  const mend = 'Take its claims, or set it aside under `setAside` with the reason.';
  const range = `It has the lines ${data.lines}.`;
  return [
    ...data.claims.flatMap((claim, index): Problem[] => {
      const wrong = linesOf(claim).filter((number) => !known.has(number));
      const line = lineOf(['claims', index, claim.lines ? 'lines' : 'line']);
      const what = `The claim \`${claim.id}\` names line ${wrong.join(', ')}, which \`${data.id}\` does not have.`;
      return wrong.length > 0 ? [{ ...at, line, what, mend: range }] : [];
    }),
    ...data.setAside.flatMap(({ lines }, index): Problem[] => {
      const line = lineOf(['setAside', index, 'lines']);
      return lineNumbers(lines).flatMap((number): Problem[] => {
        if (!known.has(number))
          return [
            {
              ...at,
              line,
              what: `Line ${String(number)} is set aside, which \`${data.id}\` does not have.`,
              mend: range,
            },
          ];
        if (!claimed.has(number)) return [];
        const what = `Line ${String(number)} of \`${data.id}\` is set aside, but a claim is taken from it.`;
        return [{ ...at, line, what, mend: 'Leave it out of `setAside`.' }];
      });
    }),
    ...[...known]
      .filter((number) => !claimed.has(number) && !aside.has(number))
      .map((number): Problem => {
        const what = `Line ${String(number)} of \`${data.id}\` is neither claimed nor set aside.`;
        return { ...at, line: lineOf(['lines']), what, mend };
      }),
  ];
}

/** A number or a date says where it comes from, or why it does not. */
function checkNumbers({ file, outline }: Doc<Article | Platform>, library: Library): Problem[] {
  return uncitedNumbers(outline, library).map(({ text, line }) => ({
    kind: 'uncited',
    file,
    line,
    what: `A number or a date without a citation: “${text}”`,
    mend: 'Put <Cite> behind it, link the event or figure it tells of, or say why not: <Uncited why="…" />.',
  }));
}

/** Each side speaks for sources or for the record; each claim that is wrong stands in a disagreement. */
function checkDisagreements({ disagreements, sources }: Content, { claims }: Library): Problem[] {
  const all = disagreements.flatMap((item) =>
    item.data.disagreements.map((data, index) => ({ data, item, path: ['disagreements', index] })),
  );
  const explained = new Set(all.flatMap(({ data }) => citedBy(data)));
  return [
    ...all.flatMap(({ data, item, path }) => {
      const at = (...rest: (string | number)[]) => ({
        kind: 'disagreement' as const,
        file: item.file,
        line: item.lineOf([...path, ...rest]),
      });
      const mixed = data.sides.flatMap(({ cite }, side): Problem[] => {
        const some = cite.filter(({ of }) => claims.has(of)).length;
        if (some === 0 || some === cite.length) return [];
        const what = `A side of \`${data.id}\` cites claims and references at once.`;
        return [{ ...at('sides', side), what, mend: 'Make two sides of it: the source’s and the record’s.' }];
      });
      if (citedBy(data).some((of) => claims.has(of))) return mixed;
      const what = `No side of \`${data.id}\` cites a claim of a source.`;
      return [...mixed, { ...at('sides'), what, mend: 'Name the claim that it is about.' }];
    }),
    ...sources.flatMap(({ data, file, lineOf }) =>
      data.claims.flatMap(({ id, standing }, index): Problem[] => {
        if (!isDisputed(standing) || explained.has(id)) return [];
        const what = `The claim \`${id}\` is ${standing}, but no disagreement explains it.`;
        const mend = 'Name it on a side of an entry under content/disagreements/.';
        return [{ kind: 'disagreement', file, line: lineOf(['claims', index, 'id']), what, mend }];
      }),
    ),
  ];
}

function citedBy({ sides }: Disagreement): string[] {
  return sides.flatMap(({ cite }) => cite.map(({ of }) => of));
}
