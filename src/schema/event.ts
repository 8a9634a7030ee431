/** Events: something dated. Their kinds are the subject's own and stand in `site.yaml`. */
import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { dateSchema } from './date.ts';
import { idSchema, textSchema } from './text.ts';

/** Longer labels make rows of a timeline high and gaps lonely. */
const shortText = (most: number) =>
  textSchema.refine((text) => Object.values(text).every((value) => value.length <= most), {
    error: `at most ${String(most)} characters`,
  });

export const eventSchema = z.strictObject({
  id: idSchema,
  /** Id of one of the site's kinds of event. */
  kind: idSchema,
  date: dateSchema,
  title: textSchema,
  /** Label in diagrams, present tense. */
  short: shortText(60),
  text: textSchema,
  platforms: z.array(idSchema).default([]),
  companies: z.array(idSchema).default([]),
  cite: z.array(citationSchema).min(1, { error: 'an event needs at least one citation' }),
  /** Who disagrees, and about what. */
  disputed: textSchema.optional(),
  /** Label as a stop on the platform's line in the picture of lanes. */
  stop: shortText(20).optional(),
});

export const eventsSchema = z.array(eventSchema);
export type Event = z.infer<typeof eventSchema>;
