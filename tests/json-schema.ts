/** JSON Schema by ajv, an implementation of another hand than the one that writes our schemas. */
import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** What ajv finds wrong in data, each with its place; nothing where it is what the schema says. */
export function schemaFaults(schema: string, json: string): string[] {
  const ajv = new Ajv2020({ allErrors: true });
  formats(ajv);
  const validate = ajv.compile(JSON.parse(schema) as object);
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
