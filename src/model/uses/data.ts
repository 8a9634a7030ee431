/** Uses by the data: events, figures, claims, disagreements, entries, features and charts. Their text is the sentence. */
import type { Citation } from '../../schema/citation.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Text } from '../../schema/text.ts';
import type { Content } from '../content.ts';
import { figureWords } from '../numbers.ts';
import { curl } from '../text.ts';
import type { How, Use } from './use.ts';

export function dataUses(content: Content): Use[] {
  const { sources, events, figures, charts, disagreements, features, terms, companies, people } = content;
  return [
    ...events.flatMap(({ data: { id, text, cite, platforms, companies: involved } }) => [
      ...cites(id, cite, text),
      ...names(id, [...platforms, ...involved], 'about', text),
    ]),
    ...figures.flatMap(({ data }) => [
      ...cites(data.id, data.cite, figureText(data)),
      ...names(data.id, data.about, 'about', figureText(data)),
    ]),
    ...charts.flatMap(({ data: { id, text, series } }) => [
      ...names(
        id,
        series.flatMap((one) => one.figures),
        'show',
        text,
      ),
      ...names(
        id,
        series.map(({ of }) => of),
        'about',
        text,
      ),
    ]),
    ...features.flatMap(({ data: { id, text, cells } }) =>
      cells.flatMap((cell) => [
        ...names(id, cell.event ? [cell.event] : [], 'show', text),
        ...cites(id, cell.cite, cell.text ?? text),
        ...names(id, [cell.platform], 'about', text),
      ]),
    ),
    ...disagreements
      .flatMap(({ data }) => data.disagreements)
      .flatMap(({ id, sides, see, about, verdict }) => [
        ...sides.flatMap(({ cite, says }) => cites(id, cite, says)),
        ...names(id, see, 'see', verdict),
        ...names(id, about, 'about', verdict),
      ]),
    ...[...terms, ...companies, ...people].flatMap(({ data: { id, text, cite, see, about } }) => [
      ...cites(id, cite, text),
      ...names(id, see, 'see', text),
      ...names(id, about, 'about', text),
    ]),
    ...sources
      .flatMap(({ data }) => data.claims)
      .flatMap(({ id, text, references, about }) => [
        ...cites(id, references, text),
        ...names(id, about, 'about', text),
      ]),
  ];
}

function names(from: string, ids: readonly string[], how: How, text: Text): Use[] {
  const curled = Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, curl(words)]));
  return ids.map((to) => ({ from, to, how, text: curled, words: {} }));
}

function cites(from: string, citations: readonly Citation[], text: Text): Use[] {
  return names(
    from,
    citations.map(({ of }) => of),
    'cite',
    text,
  );
}

/** The number itself says more than its label, which is the title. */
function figureText(figure: Figure): Text {
  const pairs = Object.entries(figure.note).map(([tag, note]) => [
    tag,
    `${figureWords(figure, tag)}, ${note}`,
  ]);
  return Object.fromEntries(pairs) as Text;
}
