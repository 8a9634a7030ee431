/** The glossary in the words of schema.org. */
import type { DefinedTermSet, WithContext } from 'schema-dts';
import { words } from '../../i18n/index.ts';
import { pageAddress, thingAddress } from '../addresses.ts';
import type { Published } from '../exports/records.ts';
import { pick } from '../text.ts';
import { context } from './site.ts';

/** @param ids of entries, in the order of the page, which has their definitions. */
export function glossaryNode(
  ids: readonly string[],
  language: string,
  published: Published,
): WithContext<DefinedTermSet> {
  const { library } = published;
  const say = words(language);
  const things = ids.map((id) => library.things.get(id)).filter((thing) => thing !== undefined);
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    name: say.places.glossary,
    description: say.glossaryLead,
    url: pageAddress('glossary/', language, published),
    inLanguage: language,
    license: library.site.licence.words.url,
    hasDefinedTerm: things.map((thing) => ({
      '@type': 'DefinedTerm',
      name: pick(thing.title, language),
      termCode: thing.id,
      url: thingAddress(thing, language, published),
    })),
  };
}
