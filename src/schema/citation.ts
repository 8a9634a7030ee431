/** A citation: which claim or reference carries a statement, and where in it. */
import { z } from 'zod';
import { idSchema } from './text.ts';

/** Written as an id, or as `{ of, at }` with the place in the work; always read as the latter. */
export const citationSchema = z.union([
  idSchema.transform((of): Citation => ({ of })),
  z.strictObject({
    /** Id of a claim or a reference. */
    of: idSchema,
    /** Place in the work, such as "note 15": the CSL locator. */
    at: z.string().trim().min(1).optional(),
  }),
]);

export interface Citation {
  of: string;
  at?: string | undefined;
}
