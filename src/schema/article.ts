/** Front matter of the pages written in MDX: articles, platforms and plain pages. */
import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { daySchema } from './date.ts';
import { aliasesSchema, idSchema, textSchema } from './text.ts';

export const articleSchema = z.strictObject({
  title: z.string().min(1),
  /** The question it answers, as the home page asks it. */
  question: z.string().min(1).max(60),
  /** One line under that question. */
  teaser: z.string().min(1),
  /** The short answer. */
  answer: z.string().min(1),
  /** What carries the answer. */
  cite: z.array(citationSchema).min(1, { error: 'the answer needs at least one citation' }),
  /** Kicker above the title. */
  topic: z.string().min(1),
  about: z.array(idSchema).min(1),
  /** Figures shown between the two heavy rules. */
  keyFacts: z.array(idSchema).min(2).max(4),
  /** Day up to which the record was read: the "as of" of the article. */
  reviewed: daySchema,
  /** Place among the articles. */
  order: z.int().nonnegative(),
});

/** A colour for each theme; contrast is the author's to check. */
const colourSchema = z.strictObject({
  light: z.string().regex(/^#[0-9a-f]{6}$/i),
  dark: z.string().regex(/^#[0-9a-f]{6}$/i),
});

export const platformSchema = z.strictObject({
  name: textSchema,
  aliases: aliasesSchema.default({}),
  /** Definition in one sentence: also its glossary entry. */
  description: z.string().min(1),
  /** Who owns it now. */
  companies: z.array(idSchema).default([]),
  /** Owners in turn, each from the event that made it one; without a company it belongs to itself again. */
  owners: z
    .array(z.strictObject({ company: idSchema.optional(), from: idSchema }))
    .refine(([first]) => !first || first.company !== undefined, {
      error: 'the first of the owners needs a `company`',
    })
    .default([]),
  /** Event of its launch. */
  launched: idSchema.optional(),
  colour: colourSchema,
  /** Place among the lanes, from the top. */
  lane: z.int().nonnegative(),
  reviewed: daySchema,
});

export const pageSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  reviewed: daySchema,
});

export type Article = z.infer<typeof articleSchema>;
export type Platform = z.infer<typeof platformSchema>;
export type Page = z.infer<typeof pageSchema>;
