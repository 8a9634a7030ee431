/** What articles talk about: terms, companies and people. Each is its own glossary entry; platforms are in `platform.ts`. */
import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { aliasesSchema, idSchema, textSchema } from './text.ts';

export const entrySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  aliases: aliasesSchema.default({}),
  /** Definition in one or two sentences. */
  text: textSchema,
  about: z.array(idSchema).default([]),
  cite: z.array(citationSchema).default([]),
  /** Sections or articles that say more. */
  see: z.array(idSchema).default([]),
});

export const entriesSchema = z.array(entrySchema);
export type Entry = z.infer<typeof entrySchema>;
