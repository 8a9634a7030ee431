/** A problem: anything wrong in content, as data. Presentation is in `model/problems.ts`. */
import { z } from 'zod';

export const problemSchema = z.object({
  /** Stable slug of what kind of fault it is: the same fault always has the same kind. */
  kind: z.enum([
    'syntax',
    'schema',
    'date',
    'duplicate-id',
    'unknown-id',
    'unknown-language',
    'heading-id',
    'link-text',
    'unknown-citation',
    'uncited',
    'uncovered-line',
    'disagreement',
    'chart',
    'component',
    'timeline',
    'diagram',
    'permalink',
    'missing-file',
    'output-link',
    'output-id',
  ]),
  /** Path of the file, as the author would type it. */
  file: z.string().min(1),
  /** Line of the file, from 1; 0 when the whole file is meant. */
  line: z.int().nonnegative(),
  /** What is wrong, in one sentence. */
  what: z.string().min(1),
  /** How to mend it, in one sentence. */
  mend: z.string().min(1),
  /** The id that was looked for and not found, where that is the fault. */
  id: z.string().optional(),
});

export type Problem = z.infer<typeof problemSchema>;
