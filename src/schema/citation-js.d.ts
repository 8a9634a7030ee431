/** The parts of citation-js and of its plugins that this project uses; the packages ship no types. */
declare module '@citation-js/core' {
  interface BibliographyOptions {
    /** Name of a registered style. */
    template: string;
    /** Locale of the style's own words. */
    lang: string;
    format: 'html' | 'text';
    /** Entries are returned as pairs of id and text, without a frame around them. */
    asEntryArray: true;
    /** What stands behind an entry. */
    append: string;
  }
  export const plugins: {
    config: { get(plugin: '@csl'): { styles: { add(name: string, style: unknown): void } } };
    output: {
      format(
        format: 'bibliography',
        items: readonly object[],
        options: BibliographyOptions,
      ): [id: string, text: string][];
    };
  };
  /** Reads items of any registered format as CSL-JSON. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
/** A CSL style as citeproc takes it. */
declare module 'style-chicago' {
  const style: object;
  export default style;
}
