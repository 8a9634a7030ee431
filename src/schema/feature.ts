/** Features: what platforms can do, by the event that brought it to each. */
import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { idSchema, textSchema } from './text.ts';

const cellSchema = z
  .strictObject({
    platform: idSchema,
    /** The first time known. */
    event: idSchema.optional(),
    /** What is known instead, or besides. */
    text: textSchema.optional(),
    cite: z.array(citationSchema).default([]),
  })
  .refine(({ event, text, cite }) => event !== undefined || (text !== undefined && cite.length > 0), {
    error: 'a cell has an `event`, or a `text` with `cite`',
    path: ['platform'],
  });

export const featureSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** What counts as having it. */
  text: textSchema,
  cells: z.array(cellSchema).min(1),
});

export const featuresSchema = z.array(featureSchema);
export type Feature = z.infer<typeof featureSchema>;
