/** YAML and JSON with line numbers, validated: faults become problems, never exceptions. */
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Located } from '../model/content.ts';
import type { Problem } from '../schema/problem.ts';

/**
 * Reads YAML (JSON is YAML too).
 * @param firstLine line of the file at which the text begins, less one; front matter begins below a line.
 * @returns undefined when it does not parse or does not fit the schema; then `problems` says why.
 */
export function readYaml<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
  firstLine = 0,
  defaults: object = {},
): Located<T> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  for (const error of document.errors) {
    const line = firstLine + counter.linePos(error.pos[0]).line;
    const [what = error.message] = error.message.split(/ at line \d+|\n/);
    problems.push({ kind: 'syntax', file, line, what: `${what}.`, mend: 'Mend the YAML at this line.' });
  }
  if (document.errors.length > 0) return undefined;
  const lineOf = (path: readonly PropertyKey[]) => firstLine + lineAt(document, counter, path);
  const value: unknown = document.toJS();
  const whole = isRecord(value) ? { ...defaults, ...value } : value;
  const parsed = schema.safeParse(whole);
  if (parsed.success) return { data: parsed.data, lineOf };
  for (const issue of parsed.error.issues) problems.push(problemOf(issue, file, lineOf));
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lineAt(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

function problemOf(issue: z.core.$ZodIssue, file: string, lineOf: Located<unknown>['lineOf']): Problem {
  const place = issue.path.map(String).join('.');
  const line = lineOf(issue.path);
  const field = issue.path.at(-1);
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  if (missing) {
    const what = `The field \`${place}\` is missing.`;
    return { kind: 'schema', file, line, what, mend: `Add \`${String(field)}:\` (${issue.expected}).` };
  }
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `\`${key}\``).join(', ');
    const at = lineOf([...issue.path, issue.keys[0] ?? '']);
    const mend = 'Remove it, or look for a slip in its spelling.';
    return {
      kind: 'schema',
      file,
      line: at,
      what: `Unknown field ${keys}${place && ` in \`${place}\``}.`,
      mend,
    };
  }
  const kind = issue.message.includes('EDTF') || issue.message.startsWith('not a day') ? 'date' : 'schema';
  return {
    kind,
    file,
    line,
    what: `\`${place}\`: ${issue.message}.`,
    mend: `Mend the value of \`${String(field)}\`.`,
  };
}
