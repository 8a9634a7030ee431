/** The opening words of a thing, as others quote them. */
import { words } from '../../i18n/index.ts';
import type { Library } from '../library.ts';
import { figureWords } from '../numbers.ts';
import { ownText } from '../own-text/own-text.ts';
import { pick, sentence } from '../text.ts';
import type { Thing } from '../things.ts';

/** A quotation has whole sentences: the first, and those after it up to this many characters. */
const enough = 240;

/**
 * The first sentences of what a thing says. A claim is quoted with its standing, a figure with its value; what says
 * nothing in sentences, as a timeline, is quoted by its title.
 */
export function openingOf(thing: Thing, library: Library, language: string): string {
  const [title = '', ...lines] = ownText(thing, library, language).lines;
  // Dates, standings and values stand among them as the data has them.
  const said = lines.filter((line) => sentence(line) === line);
  return firstSentences([...lead(thing, library, language), ...said].join(' '), language) || title;
}

function lead({ id, title }: Thing, { claims, figures }: Library, language: string): string[] {
  const claim = claims.get(id)?.claim;
  const figure = figures.get(id);
  const name = pick(title, language);
  // In one sentence, so that nobody quotes a wrong claim without being told.
  if (claim) return [`${words(language).standings[claim.standing]}: ${sentence(name)}`];
  return figure ? [`${name}: ${sentence(figureWords(figure, language))}`] : [];
}

function firstSentences(text: string, language: string): string {
  let opening = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    if (opening !== '' && (opening + segment).trimEnd().length > enough) break;
    opening += segment;
  }
  return opening.trim();
}
