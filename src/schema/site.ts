/** The site itself: its name, languages, navigation and kinds of event. */
import { z } from 'zod';
import { idSchema, languageSchema, textSchema } from './text.ts';

/** Marks on the axis of a timeline; what they mean is the subject's own. */
export const marks = ['circle', 'square', 'diamond', 'triangle', 'bar'] as const;

const kindSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  plural: textSchema,
  mark: z.enum(marks),
});

const eraSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** First and last year, both included. */
  from: z.int(),
  to: z.int(),
});

/** Pages of the engine that navigation may name. */
export const places = [
  'articles',
  'platforms',
  'timeline',
  'numbers',
  'compare',
  'disagreements',
  'sources',
  'glossary',
  'about',
  'index',
] as const;

export const siteSchema = z.strictObject({
  name: textSchema,
  /** What the home page says first, a line each. */
  headline: z.record(languageSchema, z.array(z.string().min(1)).min(1)),
  /** The method, in a sentence. */
  tagline: textSchema,
  /** Address that the site is published under, without a base path. */
  url: z.url(),
  repository: z.url().optional(),
  /** Languages that are published, the first being the default. */
  languages: z.array(languageSchema).min(1),
  navigation: z.array(z.enum(places)).min(1),
  eventKinds: z.array(kindSchema).min(1),
  eras: z.array(eraSchema).min(1),
  /** How and until when references were read, a sentence; for those that name no day of their own. */
  accessed: textSchema.optional(),
  licence: z.strictObject({
    words: z.strictObject({ name: z.string().min(1), url: z.url() }),
    code: z.strictObject({ name: z.string().min(1), url: z.url() }),
  }),
});

export type Site = z.infer<typeof siteSchema>;
