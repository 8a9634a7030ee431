/** `objects.inv`: the inventory that Sphinx and MyST find sections by, version 2 (sphinx/util/inventory.py). */
import { inflateSync } from 'node:zlib';
import { addressesOnly, type BuiltFile } from './built.ts';

/** `name domain:role priority address title`; names may have spaces. */
const entry = /^(.+?)\s+(\S+:\S+)\s+(-?\d+)\s+?(\S*)\s+(.*)$/;

/**
 * Reads where the entries lead; `$` at the end of an address stands for the entry's name.
 * @throws when the file is not an inventory of version 2.
 */
export function readInventory(file: string, bytes: Uint8Array): BuiltFile {
  const data = Buffer.from(bytes);
  const lines = [0, 1, 2, 3].reduce(
    (ends: number[]) => [...ends, data.indexOf('\n', ends.at(-1) ?? 0) + 1],
    [],
  );
  const head = data.toString('utf8', 0, lines[3]);
  if (!head.startsWith('# Sphinx inventory version 2\n') || !head.trimEnd().endsWith('zlib.'))
    throw new Error(`${file} is not a Sphinx inventory of version 2.`);
  const entries = inflateSync(data.subarray(lines[3])).toString('utf8').split('\n').filter(Boolean);
  return addressesOnly(
    file,
    entries.map((line) => {
      const [, name = '', role = '', , address = ''] = entry.exec(line) ?? [];
      if (!name) throw new Error(`${file} has a line that is no entry: ${line}`);
      // Addresses are counted from the root of the documentation, where the inventory lies.
      return [address.replace(/\$$/, name), `${name} ${role}`] as const;
    }),
  );
}
