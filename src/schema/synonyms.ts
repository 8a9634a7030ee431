/** Synonyms: words that readers type for words that stand in the texts. */
import { z } from 'zod';
import { languageSchema } from './text.ts';

/**
 * By the language of the texts: under a word or phrase of theirs, what readers type for it. It works one way, so that
 * a narrow word can be found by a wide one and not the other way round.
 */
export const synonymsSchema = z.record(
  languageSchema,
  z.record(z.string().trim().min(1), z.array(z.string().trim().min(1)).min(1)),
);

export type Synonyms = z.infer<typeof synonymsSchema>;
