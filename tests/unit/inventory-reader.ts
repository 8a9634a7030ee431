/** Reads an inventory of Sphinx as Sphinx 5.3 does (sphinx/util/inventory.py). */
import { inflateSync } from 'node:zlib';

export interface InventoryEntry {
  name: string;
  role: string;
  priority: string;
  uri: string;
  title: string;
}

export function readInventory(bytes: Uint8Array): { head: string[]; entries: InventoryEntry[] } {
  let at = 0;
  const head = [1, 2, 3, 4].map(() => {
    const end = bytes.indexOf(10, at);
    const line = Buffer.from(bytes.subarray(at, end)).toString();
    at = end + 1;
    return line;
  });
  const lines = inflateSync(bytes.subarray(at)).toString().split('\n').slice(0, -1);
  const entries = lines.map((line) => {
    const [, name = '', role = '', priority = '', uri = '', title = ''] =
      /^(.+?)\s+(\S+)\s+(-?\d+)\s+?(\S*)\s+(.*)$/.exec(line) ?? [];
    return {
      name,
      role,
      priority,
      uri: uri.endsWith('$') ? uri.slice(0, -1) + name : uri,
      title: title === '-' ? name : title,
    };
  });
  return { head, entries };
}
