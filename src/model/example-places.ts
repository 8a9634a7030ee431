/** The places in code that are filled when a page is made: `{{root}}`, and `{{form id}}`. */

/** A place in code; of the site itself where it names no thing. */
export interface ExamplePlace {
  form: string;
  of: string;
}

export const examplePlace = /\{\{([a-z]+)(?: ([a-z0-9-]+))?\}\}/g;

/** The places in a piece of code, in their order. */
export function readExamples(code: string): ExamplePlace[] {
  return [...code.matchAll(examplePlace)].map(([, form = '', of = '']) => ({ form, of }));
}
