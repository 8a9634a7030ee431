/** Permalinks: every id ever published, and where a retired one went. The file only grows. */
import { z } from 'zod';
import { idSchema } from './text.ts';

/** `null` while the id lives; else the id that took its place. */
export const permalinksSchema = z.record(idSchema, idSchema.nullable());

export type Permalinks = z.infer<typeof permalinksSchema>;
