/** The Markdown features in use, one home for the renderer and the outline: both must read a page alike. */
export const features = { headingAttributes: true, wikilinks: true } as const;

/** A link whose address is a bare id points at something registered. */
export const idLink = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
