/** The registry: things by their ids, each of which is one thing's only. */
import type { Problem } from '../schema/problem.ts';
import { idPattern } from '../schema/text.ts';
import type { Content } from './content.ts';
import { collect, type Thing } from './things.ts';

/** Registers everything; an id used twice, or not well formed, is a problem. */
export function register(content: Content): { things: Map<string, Thing>; problems: Problem[] } {
  const things = new Map<string, Thing>();
  const problems: Problem[] = [];
  for (const thing of collect(content)) {
    const { id, type, file, line } = thing;
    const known = things.get(id);
    if (!idPattern.test(id)) problems.push(malformed(thing));
    else if (!known) things.set(id, thing);
    else if (isTranslation(known, thing)) Object.assign(known.title, thing.title);
    else {
      const what = `The id \`${id}\` of this ${type} is already that of a ${known.type} (${known.file}:${String(known.line)}).`;
      problems.push({
        kind: 'duplicate-id',
        file,
        line,
        what,
        mend: 'Give one of the two another id; ids are unique over the whole site.',
      });
    }
  }
  const taken = new Map<string, { type: string; file: string; line: number }>(things);
  for (const { data, file, lineOf } of content.references) {
    const known = taken.get(data.id);
    if (!known) {
      taken.set(data.id, { type: 'reference', file, line: lineOf(['id']) });
      continue;
    }
    const what = `The id \`${data.id}\` of this reference is already that of a ${known.type} (${known.file}:${String(known.line)}).`;
    problems.push({
      kind: 'duplicate-id',
      file,
      line: lineOf(['id']),
      what,
      mend: 'Give the reference another id.',
    });
  }
  return { things, problems };
}

/** The same section, page or diagram in another language: same id, same page, other file. */
function isTranslation(known: Thing, thing: Thing): boolean {
  return (
    known.type === thing.type &&
    known.page === thing.page &&
    known.file !== thing.file &&
    thing.languages !== undefined
  );
}

function malformed({ id, type, file, line }: Thing): Problem {
  if (type === 'section' && id === '') {
    const mend =
      'Write it behind the title: `## Title {#short-id}`. It is the permanent address of the section.';
    return { kind: 'heading-id', file, line, what: 'This heading has no id.', mend };
  }
  const mend = 'Use lower-case letters and digits, joined by single hyphens.';
  return {
    kind: 'heading-id',
    file,
    line,
    what: `The id \`${id}\` of this ${type} is not well formed.`,
    mend,
  };
}
