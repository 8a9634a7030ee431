/** Answers that are kept between runs, so that no site is asked more often than it needs. */
import { z } from 'zod';
import type { Kind, Verdict } from './verdict.ts';

const kinds = [
  'works',
  'moved',
  'gone',
  'doubtful',
  'refused',
  'busy',
  'failing',
  'unreachable',
] as const satisfies Kind[];

const answerSchema = z.object({
  kind: z.enum(kinds),
  why: z.string(),
  to: z.string().optional(),
  /** Day of the answer. */
  asked: z.iso.date(),
  /** Day of the first answer of this kind in a row. */
  since: z.iso.date(),
});

export const answersSchema = z.record(z.string(), answerSchema);

export type Answer = z.infer<typeof answerSchema>;
export type Answers = Readonly<Record<string, Answer>>;

const day = 24 * 60 * 60 * 1000;

/** Whether an address is to be asked: what works after so many days, the rest from the next day on, a busy host at once. */
export function isDue(answer: Answer | undefined, today: string, days: number): boolean {
  if (!answer || answer.kind === 'busy') return true;
  const isSettled = answer.kind === 'works' || answer.kind === 'moved' || answer.kind === 'refused';
  return Date.parse(today) - Date.parse(answer.asked) >= day * (isSettled ? days : Math.min(days, 1));
}

/** The answer of today, which remembers since when it has been the same. */
export function answered(verdict: Verdict, before: Answer | undefined, today: string): Answer {
  return { ...verdict, asked: today, since: before?.kind === verdict.kind ? before.since : today };
}
