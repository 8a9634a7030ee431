/** Citations as footnotes: numbered as on the page, and what only its head cites after them. */
import { words } from '../../i18n/index.ts';
import type { Outline } from '../../schema/section.ts';
import type { FootnoteDefinition, FootnoteReference, PhrasingContent } from 'mdast';
import {
  citationKey,
  lineWords,
  numberCitations,
  resolveNote,
  type Note,
  type Noted,
  type Numbered,
} from '../citations.ts';
import { lastingAddress } from '../addresses.ts';
import type { Published } from '../exports/records.ts';
import { referenceAbout, referenceParts } from '../references.ts';
import { curl, pick, sentence } from '../text.ts';
import { link, paragraph, strong, text } from './nodes.ts';

export interface Footnotes {
  /** The sign in the text; a note that the page does not number gets the next number. */
  refer: (note: Note) => FootnoteReference;
  /** All notes that the text referred to, by number. */
  definitions: () => FootnoteDefinition[];
}

export function footnotes(outline: Outline, language: string, published: Published): Footnotes {
  const numbers = new Map(numberCitations(outline).map((entry) => [citationKey(entry), entry.number]));
  const used = new Map<string, Numbered>();
  return {
    refer: (note) => {
      const key = citationKey(note);
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      used.set(key, { ...note, number });
      return { type: 'footnoteReference', identifier: String(number), label: String(number) };
    },
    definitions: () =>
      [...used.values()]
        .sort((a, b) => a.number - b.number)
        .map(({ number, ...note }) => ({
          type: 'footnoteDefinition',
          identifier: String(number),
          label: String(number),
          children: [paragraph(...told(resolveNote(note, published.library), language, published))],
        })),
  };
}

/** What a note says: a claim with its standing in words and its reason, a reference, or why nothing is cited. */
function told(cited: Noted, language: string, published: Published): PhrasingContent[] {
  if (cited.type === 'own') return [text(curl(sentence(cited.why)))];
  if (cited.type === 'claim') {
    const { claim, source } = cited;
    const place = `${pick(source.author, language)}, ${lineWords(claim, language)}`;
    return [
      strong(`${words(language).standings[claim.standing]}.`),
      text(` ${sentence(pick(claim.text, language))} ${sentence(pick(claim.why, language))} `),
      link(lastingAddress(claim.id, language, published), place),
      text('.'),
    ];
  }
  const parts = referenceParts(cited.reference, language, published.library.language);
  const rest = [referenceAbout(parts, cited.at), parts.note].filter(Boolean).map(sentence).join(' ');
  const end = sentence(parts.title).slice(parts.title.length);
  return [link(parts.url, parts.title), text([end, rest].filter(Boolean).join(' '))];
}
