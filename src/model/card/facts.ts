/** What a card says, by the type of its thing. */
import type { Article, Page, Platform } from '../../schema/article.ts';
import type { Run } from '../../schema/section.ts';
import type { Standing } from '../../schema/source.ts';
import type { Doc } from '../content.ts';
import { dateWords } from '../dates.ts';
import { docKey, type Library } from '../library.ts';
import { figureWords } from '../numbers.ts';
import { pick } from '../text.ts';
import type { Thing } from '../things.ts';
import { chooseEvents } from '../timelines.ts';

export interface Facts {
  kind?: string;
  date?: string;
  value?: string;
  standing?: Standing;
  text: Run[][];
}

/** What is known of a thing; only its title where that is all there is. */
export function factsOf(thing: Thing, library: Library, language: string): Facts {
  const doc = docOf(thing, library, language);
  return doc ? ofDoc(thing, doc, library) : ofData(thing, library, language);
}

/** The text that a thing is, or is part of, in the language or else in the site's first. */
function docOf({ page }: Thing, { docs, things, language: first }: Library, language: string) {
  const id = page.split('/').at(-2) ?? '';
  if (things.get(id)?.page !== page) return undefined;
  return docs.get(docKey(id, language)) ?? docs.get(docKey(id, first));
}

function ofDoc({ id, fragment }: Thing, doc: Doc<Article | Platform | Page>, library: Library): Facts {
  const { data, outline, language } = doc;
  if (!fragment) return plain('answer' in data ? data.answer : data.description);
  const opening = (section: string) =>
    outline.sections.find((candidate) => candidate.id === section)?.opening ?? [];
  const component = outline.components.find(({ attributes }) => attributes.id === id);
  if (component?.name === 'Timeline') {
    const { events } = chooseEvents(component.attributes, library);
    return {
      text: events.map((event) => [
        { text: `${dateWords(event.date, language, 'short')}: ` },
        { text: pick(event.title, language), to: event.id },
      ]),
    };
  }
  // What a drawing or a table shows is told where it stands.
  const fence = outline.fences.find(({ meta }) => meta.split(' ')[0] === id);
  return { text: opening((component ?? fence)?.section ?? id) };
}

function ofData({ id }: Thing, library: Library, language: string): Facts {
  const event = library.events.find((candidate) => candidate.id === id);
  if (event) {
    const kind = library.site.eventKinds.find((candidate) => candidate.id === event.kind);
    return {
      kind: pick(kind?.name ?? {}, language),
      date: event.date,
      ...plain(pick(event.text, language)),
    };
  }
  const claim = library.claims.get(id)?.claim;
  if (claim) return { standing: claim.standing, ...plain(pick(claim.why, language)) };
  const figure = library.figures.get(id);
  if (figure) {
    return {
      date: figure.date,
      value: figureWords(figure, language),
      ...plain(pick(figure.note, language)),
    };
  }
  const source = library.sources.find((candidate) => candidate.id === id);
  if (source) {
    return {
      kind: pick(source.kind, language),
      date: source.written,
      ...plain(pick(source.trust, language)),
    };
  }
  const dispute = library.disagreements
    .flatMap((topic) => topic.disagreements)
    .find((candidate) => candidate.id === id);
  if (dispute) return plain(pick(dispute.verdict, language));
  const named = [...library.charts.values(), ...library.features, ...library.glossary];
  return plain(pick(named.find((candidate) => candidate.id === id)?.text ?? {}, language));
}

function plain(text: string): { text: Run[][] } {
  return { text: text === '' ? [] : [[{ text }]] };
}
