/**
 * Examples of linking to this site, in code: `{{root}}` stands for its address, and `{{form id}}` for what it gives of a
 * thing. So an example on a page is what a reader would copy, wherever the site is published.
 */
import { pageAddress, thingAddress } from './addresses.ts';
import { citeForms, type CiteForms } from './cite/forms.ts';
import { examplePlace } from './example-places.ts';
import type { Published } from './exports/records.ts';

/** What may stand in the place of a thing. */
const forms: Readonly<Record<string, (given: CiteForms) => string>> = {
  address: ({ links }) => links.address,
  permalink: ({ links }) => links.permalink,
  markdown: ({ links }) => links.markdown,
  quotation: ({ links }) => links.quotation.trimEnd(),
  embed: ({ links }) => links.embed.trimEnd(),
  bibtex: ({ citations }) => citations.bibtex.trimEnd(),
  version: ({ version }) => version.hash,
};

/** Forms that a thing is given in. */
export const exampleForms: readonly string[] = Object.keys(forms);

/** The code with its places filled; what the content check has refused stays as it is. */
export function fillExamples(code: string, language: string, published: Published): string {
  const { library, root } = published;
  return code.replace(examplePlace, (whole, form: string, of: string | undefined) => {
    if (form === 'root') return root;
    const thing = library.things.get(of ?? '');
    const fill = forms[form];
    if (!thing || !fill) return whole;
    const addresses = {
      address: thingAddress(thing, language, published),
      card: pageAddress(`embed/${thing.id}/`, language, published),
    };
    return fill(citeForms(thing, language, addresses, published));
  });
}
