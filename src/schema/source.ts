/** Sources: the seed documents, and the claims that they make. */
import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { dateSchema } from './date.ts';
import { idSchema, languageSchema, textSchema } from './text.ts';

/** How firm a claim is. The first three need references; opinions and predictions cannot be settled by one. */
export const standings = [
  'supported',
  'contradicted',
  'outdated',
  'unverified',
  'opinion',
  'prediction',
] as const;
export const standingSchema = z.enum(standings);

const settled: readonly Standing[] = ['supported', 'contradicted', 'outdated'];

export const claimSchema = z
  .strictObject({
    id: idSchema,
    /** Numbered line of the source where it stands, or several. */
    line: z.int().positive().optional(),
    lines: z.array(z.int().positive()).min(1).optional(),
    kind: z.enum(['fact', 'number', 'date', 'cause', 'comparison', 'advice', 'forecast', 'opinion']),
    /** The claim in our own words. */
    text: textSchema,
    standing: standingSchema,
    /** One sentence of why it has this standing: what in the references settles it, or what was looked for in vain. */
    why: textSchema,
    /** What settles the matter. */
    references: z.array(citationSchema).default([]),
    /** Ids of what it is about. */
    about: z.array(idSchema).default([]),
  })
  .refine((claim) => (claim.line === undefined) !== (claim.lines === undefined), {
    error: 'a claim has either `line` or `lines`',
    path: ['line'],
  })
  .refine((claim) => !settled.includes(claim.standing) || claim.references.length > 0, {
    error: 'a claim that is supported, contradicted or outdated needs `references`',
    path: ['standing'],
  });

/** Numbers of lines, such as "1, 3, 7-9". */
const linesSchema = z
  .string()
  .regex(/^\d+(?:-\d+)?(?:, ?\d+(?:-\d+)?)*$/, { error: 'lines are written "1, 3, 7-9"' })
  .refine((lines) => [...lines.matchAll(/(\d+)-(\d+)/g)].every(([, from, to]) => Number(from) < Number(to)), {
    error: 'a range of lines runs upwards, such as "7-9"',
  });

/** Lines that no claim is taken from, and why: questions, shop listings, captions. */
const setAsideSchema = z.strictObject({ lines: linesSchema, why: textSchema });

export const sourceSchema = z.strictObject({
  id: idSchema,
  /** The work's own title, whole. */
  title: z.string().min(1),
  author: textSchema,
  publisher: textSchema.optional(),
  /** What it is: a repost, a machine translation, a promotional page. */
  kind: textSchema,
  /** Language of the text as found. */
  language: languageSchema,
  /** Language that it was machine-translated from. */
  translatedFrom: languageSchema.optional(),
  /** Date printed on it. */
  stamp: dateSchema.optional(),
  /** When it was really written. */
  written: dateSchema,
  /** Why it is dated so. */
  dating: textSchema,
  /** What to trust it for, and what not. */
  trust: textSchema,
  rights: textSchema,
  /** The numbered lines that exist in it, such as "1, 3, 5, 7-9". */
  lines: linesSchema,
  setAside: z.array(setAsideSchema).default([]),
  claims: z.array(claimSchema),
});

export type Standing = z.infer<typeof standingSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Source = z.infer<typeof sourceSchema>;
