/** Permalinks: every id ever published, the pages it stood on, and where a retired one went. The file only grows. */
import { z } from 'zod';
import { idSchema } from './text.ts';

const promiseSchema = z.strictObject({
  /** Every page that it was published on, first to latest, with the segment of its language: `zh-hans/articles/x/`. */
  at: z.array(z.string().regex(/^(?:[a-z0-9-]+\/)+$/, { error: 'a page is written `articles/x/`' })).min(1),
  /** Of a retired id only: what took its place, or several where it was split. */
  to: z.union([idSchema.transform((id) => [id]), z.array(idSchema).min(2)]).default([]),
});

export const permalinksSchema = z.record(idSchema, promiseSchema);

export type Permalinks = z.infer<typeof permalinksSchema>;
