/** A timeline as a JSON file that readers take away; its JSON Schema is published beside it. */
import { z } from 'zod';
import { dateSchema, daySchema } from './date.ts';
import { idSchema, languageSchema } from './text.ts';

const named = z.strictObject({ id: idSchema, name: z.string() });

const eventSchema = z.strictObject({
  id: idSchema,
  date: dateSchema.meta({ description: 'Date in EDTF (ISO 8601-2:2019)' }),
  dateInWords: z.string(),
  precision: z
    .enum(['day', 'month', 'season', 'year', 'span'])
    .meta({ description: 'What the date names; a season is any part of a year, a span has two ends' }),
  doubt: z
    .enum(['about', 'uncertain'])
    .optional()
    .meta({ description: 'Given where the date is only about right, or in doubt' }),
  kind: named,
  title: z.string(),
  text: z.string(),
  disputed: z.string().optional().meta({ description: 'Who disagrees, and about what' }),
  platforms: z.array(named),
  companies: z.array(named),
  citations: z
    .array(
      z.strictObject({
        title: z.string(),
        url: z.url(),
        at: z.string().optional().meta({ description: 'Place in the work' }),
      }),
    )
    .min(1),
  address: z.url().meta({ description: 'Permanent address of the event' }),
});

export const timelineFileSchema = z
  .strictObject({
    $schema: z.url(),
    id: idSchema,
    title: z.string(),
    address: z.url(),
    language: languageSchema,
    licence: z.strictObject({ name: z.string(), url: z.url() }),
    reviewed: daySchema.meta({ description: 'Day up to which the record was read' }),
    events: z.array(eventSchema).min(1).meta({ description: 'In the order of time' }),
  })
  .meta({ title: 'Timeline', description: 'Dated events, each with its citations' });

export type TimelineFile = z.infer<typeof timelineFileSchema>;
