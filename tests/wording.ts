/**
 * The wording of the sources as hashes: enough to see whether a page copies them, too little to read them, since their
 * text may not stand in the project. `node tests/wording.ts <file>…` prints those of texts whose lines begin with `L12<tab>`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** A run this long that stands in a source too is a copy. */
export const runLength = 8;

export interface Run {
  words: string;
  hash: string;
}

/** Every run of eight words, a Chinese character being one, in lower case and without punctuation. */
export function* runsOf(text: string): Iterable<Run> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{Script=Han}|[a-z0-9']+/gu) ?? [];
  for (let at = 0; at + runLength <= words.length; at++) {
    const run = words.slice(at, at + runLength).join(' ');
    // 42 bits: one false alarm in about a thousand runs of the test, should the content be ten times as long.
    yield { words: run, hash: createHash('sha256').update(run).digest('base64url').slice(0, 7) };
  }
}

if (import.meta.main) {
  const texts = process.argv.slice(2).map((file) => readFileSync(file, 'utf8').replace(/^L\d+\t/gm, ''));
  const hashes = new Set(texts.flatMap((text) => [...runsOf(text)].map(({ hash }) => hash)));
  console.log([...hashes].sort().join('\n'));
}
