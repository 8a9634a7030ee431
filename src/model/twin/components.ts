/** What each component that authors may use is in Markdown. */
import type { BlockContent, RootContent } from 'mdast';
import { words } from '../../i18n/index.ts';
import { standings } from '../../schema/source.ts';
import { lineWords } from '../citations.ts';
import { lastingAddress } from '../addresses.ts';
import type { Published } from '../exports/records.ts';
import { curl, pick, sentence } from '../text.ts';
import { timelineParts, timelineTitle } from '../timeline-parts.ts';
import { chartTable, eventList } from './figures.ts';
import { link, list, paragraph, quote, strong, text } from './nodes.ts';
import type { Footnotes } from './notes.ts';

/** What the parts of a page are told with. */
export interface Telling {
  language: string;
  published: Published;
  /** Address of the page, from which its links start. */
  address: string;
  notes: Footnotes;
}

type Form = (
  attributes: Readonly<Record<string, string>>,
  children: BlockContent[],
  telling: Telling,
) => RootContent[];

export const forms: Readonly<Record<string, Form>> = {
  Cite: ({ of = '', at }, _, { notes }) => [notes.refer({ of, at })],
  Uncited: ({ why = '' }, _, { notes }) => [notes.refer({ of: '', why })],
  Aside: (_, children) => [quote(...children)],
  // Words of another language, for which Markdown has no sign.
  span: (_, children) => children,
  Correction: ({ of = '' }, children, telling) => [quote(wrongClaim(of, telling), ...children)],
  Standings: (_, __, { language }) => {
    const say = words(language);
    return [
      list(standings.map((name) => [strong(say.standings[name]), text(`: ${say.standingMeanings[name]}`)])),
    ];
  },
  Table: ({ title = '' }, children) => [paragraph(strong(curl(title))), ...children],
  Timeline: (attributes, _, telling) => {
    const { language, published } = telling;
    const title = timelineTitle(attributes, language, published.library);
    const parts = timelineParts(attributes, language, published.library);
    return [
      paragraph(strong(title)),
      ...parts.flatMap(({ caption, events }) => [
        ...(parts.length > 1 ? [paragraph(text(caption))] : []),
        eventList(events, language, published),
      ]),
    ];
  },
  Chart: ({ of = '' }, _, { language, published }) => {
    const chart = published.library.charts.get(of);
    if (!chart) throw new Error(`There is no chart "${of}".`);
    return [
      paragraph(strong(pick(chart.title, language))),
      paragraph(text(pick(chart.text, language))),
      chartTable(chart, language, published),
    ];
  },
};

/** The claim that a correction is of, with its standing in words. */
function wrongClaim(of: string, { language, published }: Telling): BlockContent {
  const known = published.library.claims.get(of);
  if (!known) throw new Error(`There is no claim "${of}".`);
  const { claim, source } = known;
  return paragraph(
    strong(`${words(language).standings[claim.standing]}.`),
    text(' '),
    link(
      lastingAddress(of, language, published),
      `${pick(source.author, language)}, ${lineWords(claim, language)}`,
    ),
    text(`: ${sentence(pick(claim.text, language))}`),
  );
}
