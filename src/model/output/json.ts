/** JSON of any shape, JSON-LD among it: every text that is a whole address. */
import { addressesOnly, pageOf, shorten, wholeAddress, type BuiltFile } from './built.ts';

/**
 * The addresses in JSON with the keys that they stand under.
 * @throws SyntaxError when it is none.
 */
export function jsonAddresses(json: string): [value: string, element: string][] {
  const found: [string, string][] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value === 'string') {
      const named = path.endsWith('@id') ? pageOf(value) : value;
      if (wholeAddress.test(value)) found.push([named, `${path}: "${shorten(value)}"`]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) visit(part, path ? `${path}.${key}` : key);
    }
  };
  visit(JSON.parse(json), '');
  return found;
}

/** Reads a data file. */
export function readJson(file: string, json: string): BuiltFile {
  return addressesOnly(file, jsonAddresses(json));
}
