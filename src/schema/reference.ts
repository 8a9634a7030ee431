/** References: records outside the sources, as CSL-JSON items (https://docs.citationstyles.org, schema 1.0). */
import { z } from 'zod';
import { dateSchema } from './date.ts';
import { idSchema, languageSchema } from './text.ts';

const nameSchema = z.union([
  z.strictObject({ literal: z.string().min(1) }),
  z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
]);

/** CSL date: year, year and month, or year, month and day. */
const cslDateSchema = z.strictObject({
  'date-parts': z.tuple([z.array(z.int().positive()).min(1).max(3)]).refine(([parts]) => isCalendar(parts), {
    error: 'not a date; write [[2014, 10, 6]], [[2014, 10]] or [[2014]]',
  }),
});

export const referenceSchema = z.strictObject({
  id: idSchema,
  /** CSL item type; the ones in use here. */
  type: z.enum([
    'article',
    'article-newspaper',
    'article-magazine',
    'article-journal',
    'bill',
    'book',
    'chapter',
    'dataset',
    'document',
    'entry-encyclopedia',
    'interview',
    'legal_case',
    'legislation',
    'personal_communication',
    'post',
    'post-weblog',
    'regulation',
    'report',
    'speech',
    'webpage',
  ]),
  genre: z.string().min(1).optional(),
  /** The work's own title, whole; in square brackets where it is our description, in the site's first language. */
  title: z.string().min(1),
  author: z.array(nameSchema).min(1).optional(),
  /** Newspaper, magazine or site that carries it. */
  'container-title': z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  /** Court or regulator of a case, bill or regulation. */
  authority: z.string().min(1).optional(),
  number: z.string().min(1).optional(),
  issued: cslDateSchema.optional(),
  /** The day it was read, if that is known; `accessed` in `site.yaml` speaks for the others. */
  accessed: cslDateSchema.optional(),
  URL: z.url(),
  language: languageSchema.optional(),
  /** How the thing is known where the address is a copy, a mirror or a site of unknown standing. */
  note: z.string().min(1).optional(),
});

export type Reference = z.infer<typeof referenceSchema>;

function isCalendar([year = 0, ...rest]: readonly number[]): boolean {
  const day = [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
  return dateSchema.safeParse(day).success;
}
