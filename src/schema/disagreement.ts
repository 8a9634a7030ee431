/** Disagreements: where sources differ from each other or from the record, side by side, with what this site says. */
import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { idSchema, textSchema } from './text.ts';

const sideSchema = z.strictObject({
  /** What this side says, in our words. */
  says: textSchema,
  /** Claims where a source says it, references where the record does; never both on one side. */
  cite: z.array(citationSchema).min(1, { error: 'a side needs at least one citation' }),
});

export const disagreementSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  about: z.array(idSchema).default([]),
  sides: z.array(sideSchema).min(2, { error: 'a disagreement has at least two sides' }),
  /** What this site says. */
  verdict: textSchema,
  /** Why it says so. */
  why: textSchema,
  /** Sections that tell more. */
  see: z.array(idSchema).default([]),
});

/** One file for each topic. */
export const disagreementsSchema = z.strictObject({
  topic: textSchema,
  order: z.int().nonnegative(),
  disagreements: z.array(disagreementSchema),
});

export type Disagreement = z.infer<typeof disagreementSchema>;
export type Disagreements = z.infer<typeof disagreementsSchema>;
