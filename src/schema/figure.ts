/** Figures: a number with unit, date and citation. */
import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { dateSchema } from './date.ts';
import { idSchema, textSchema } from './text.ts';

/** What a count of users or accounts counts; `active` where no span of time is named. */
export const metrics = ['monthly-active', 'daily-active', 'active', 'registered', 'total', 'limit'] as const;

const counts: readonly string[] = ['users', 'accounts'];

export const figureSchema = z
  .strictObject({
    id: idSchema,
    /** Short label above the number. */
    label: textSchema,
    value: z.number(),
    /** ISO 4217 code for money; `percent`; else a plural noun that the interface words know. */
    unit: z.union([
      z.string().regex(/^[A-Z]{3}$/),
      z.enum(['users', 'accounts', 'messages', 'percent', 'megabytes', 'countries', 'years', 'apps']),
    ]),
    date: dateSchema,
    /** Needed for users and accounts. */
    metric: z.enum(metrics).optional(),
    /** Who says so, such as the company itself. Needed for users and accounts. */
    by: textSchema.optional(),
    /** Set where the number is our arithmetic: how it was got. */
    computed: textSchema.optional(),
    /** A few words below the number: when, and whose count. */
    note: textSchema,
    about: z.array(idSchema).default([]),
    cite: z.array(citationSchema).min(1, { error: 'a figure needs at least one citation' }),
    approximate: z.boolean().default(false),
    /** The true number is known only to lie over or under this one. */
    bound: z.enum(['over', 'under']).optional(),
  })
  .refine((figure) => !counts.includes(figure.unit) || (figure.metric && figure.by), {
    error: 'a number of users or accounts needs `metric` and `by`',
    path: ['unit'],
  });

export const figuresSchema = z.array(figureSchema);
export type Figure = z.infer<typeof figureSchema>;
