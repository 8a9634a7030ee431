/** The judged queries: what people type, what answers it, and how well a search does on them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './run.ts';

/** Ranking is tuned on one half of the queries and reported on the other. */
export const halves = ['tuning', 'held back'] as const;
export type Half = (typeof halves)[number];

export interface Judged {
  kind: string;
  query: string;
  /** Ids of all that answers it. */
  answers: readonly string[];
  half: Half;
}

const fileSchema = z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1)));

export function judgedQueries(): Judged[] {
  const text = readFileSync(join(projectRoot, 'tests/search/queries.yaml'), 'utf8');
  return Object.entries(fileSchema.parse(parse(text))).flatMap(([kind, queries]) =>
    Object.entries(queries).map(([query, answers]) => ({ kind, query, answers, half: halfOf(query) })),
  );
}

/** By the first byte of the query's hash: nobody chose which query is in which half. */
function halfOf(query: string): Half {
  const [byte = 0] = createHash('sha256').update(query).digest();
  return byte % 2 === 0 ? 'tuning' : 'held back';
}

/** Ids of what a search leads to, the best first. */
export type Search = (query: string) => Promise<readonly string[]>;

export interface Score {
  queries: number;
  /** Shares of queries whose first hit, or one of the first three, answers them. */
  at1: number;
  at3: number;
  /** Mean of one divided by the place of the first answer among ten. */
  reciprocal: number;
}

/** How a search does on each kind of query, and on `all`. */
export async function judge(queries: readonly Judged[], search: Search): Promise<Record<string, Score>> {
  const places: { kind: string; place: number }[] = [];
  for (const { kind, query, answers } of queries) {
    const hits = (await search(query)).slice(0, 10);
    places.push({ kind, place: hits.findIndex((id) => answers.includes(id)) });
  }
  const kinds = Map.groupBy(places, ({ kind }) => kind);
  return Object.fromEntries([...kinds, ['all', places] as const].map(([kind, own]) => [kind, scoreOf(own)]));
}

function scoreOf(places: readonly { place: number }[]): Score {
  const share = (isGood: (place: number) => boolean) =>
    places.filter(({ place }) => place >= 0 && isGood(place)).length / places.length;
  return {
    queries: places.length,
    at1: share((place) => place < 1),
    at3: share((place) => place < 3),
    reciprocal: places.reduce((sum, { place }) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / places.length,
  };
}
