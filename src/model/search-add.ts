/** Makes records: what every one of them has, whatever it is a record of. */
import type { Figure } from '../schema/figure.ts';
import { dateWords, daysOf } from './dates.ts';
import type { Library } from './library.ts';
import { figureWords } from './numbers.ts';
import { aboutOf, namesOf, naming, yearsBetween, yearsIn } from './search-about.ts';
import { groundOf, keyFigures } from './search-facts.ts';
import type { AddRecord, Fact } from './search-record.ts';
import { otherNamesIn, synonymsIn } from './search-words.ts';
import { languagePath, pick } from './text.ts';

/** @returns for a language, what makes the record of a thing in it. */
export function recordMaker(library: Library): (language: string) => AddRecord {
  const entries = new Map(library.glossary.map((entry) => [entry.id, entry]));
  const named = naming(library.glossary);
  const figures = keyFigures(library);
  return (language) => {
    const prefix = language === library.language ? '/' : `/${languagePath(language)}/`;
    const synonyms = synonymsIn(library.synonyms[language] ?? {});
    return (id, title, text, details = {}) => {
      const thing = library.things.get(id);
      if (!thing) return [];
      const { path = [], more = '', kind = '', dated = '', about = [], names = [] } = details;
      const { standing, ground, isMinor = false } = details;
      const entry = entries.get(id);
      const whole = `${title} ${text} ${more}`;
      const given = aboutOf([id, ...about].flatMap((other) => entries.get(other) ?? []));
      const [from = '', to = ''] = dated ? daysOf(dated) : [];
      const others = (of: string) => [...otherNamesIn(of, named(of)), ...synonyms(of)];
      const inTitle = others(title);
      return [
        {
          url: prefix + thing.page + (thing.fragment && `#${thing.fragment}`),
          ...{ language, type: thing.type, title, path, text, more, kind, standing, ground, isMinor },
          ...(given.platforms.length + given.companies.length > 0 ? given : aboutOf(named(whole))),
          called: calledBy(library, id, language).filter((words) => words !== title),
          synonyms: {
            title: inTitle,
            text: others(`${text} ${more}`).filter((word) => !inTitle.includes(word)),
          },
          names: entry ? namesOf(entry) : names,
          fact: entry && factOf(library, figures.get(id), language, prefix),
          date: dated && dateWords(dated, language),
          days: from && `${from}/${to}`,
          years: [...new Set([...(from ? yearsBetween(from, to) : []), ...yearsIn(whole)])].sort(),
        },
      ];
    };
  };
}

function factOf(
  library: Library,
  figure: Figure | undefined,
  language: string,
  prefix: string,
): Fact | undefined {
  const thing = library.things.get(figure?.id ?? '');
  return (
    figure &&
    thing && {
      text: `${pick(figure.label, language)}: ${figureWords(figure, language)}`,
      date: dateWords(figure.date, language),
      url: `${prefix}${thing.page}#${thing.fragment}`,
      ground: groundOf(library, figure.cite),
    }
  );
}

/** The words of links that lead to a thing, and the names of entries that send readers there: how others call it. */
function calledBy({ uses, things }: Library, id: string, language: string): string[] {
  const said = (uses.get(id) ?? []).flatMap(({ from, how, words }) => {
    const text = how === 'see' ? things.get(from)?.title : words;
    return text && language in text ? [pick(text, language)] : [];
  });
  return [...new Set(said)];
}
