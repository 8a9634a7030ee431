/** Ids and texts, the ground of all other schemas. */
import { z } from 'zod';

/** The one namespace of everything that can be linked: lower-case words joined by single hyphens, no slash. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z.string().regex(idPattern, {
  error: 'an id has lower-case letters, digits and single hyphens only',
});

/** A language tag after BCP 47, such as `en` or `zh-Hans`. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/, {
  error: 'a language is a BCP 47 tag such as `en` or `zh-Hans`',
});

/** The same text in one or more languages. The site's first language must be among them; `library` checks that. */
export const textSchema = z.record(languageSchema, z.string().trim().min(1));

/** Other names of a thing, by language: searched, not shown as its title. */
export const aliasesSchema = z.record(languageSchema, z.array(z.string().trim().min(1)));

export type Text = z.infer<typeof textSchema>;
export type Aliases = z.infer<typeof aliasesSchema>;
