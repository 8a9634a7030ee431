/** A strict reader of iCalendar: what is not after RFC 5545 is an error, not a guess. */

export interface Property {
  name: string;
  parameters: string;
  /** As written; `textOf` reads a value of type TEXT. */
  value: string;
}

export interface Component {
  name: string;
  properties: Property[];
  components: Component[];
}

/**
 * Reads a calendar.
 * @throws on wrong line ends, lines over 75 octets, characters cut by a fold, control characters, and components that
 *   do not close in order.
 */
export function readCalendar(bytes: Uint8Array): Component {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end in CRLF.');
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) throw new Error('A line does not end in CRLF.');
  for (const line of text.slice(0, -2).split('\r\n')) {
    if (Buffer.byteLength(line) > 75) throw new Error(`Over 75 octets: ${line}`);
    if (line === '' || /[^\P{Cc}\t]/u.test(line))
      throw new Error(`Empty, or has control characters: ${line}`);
  }
  const unfolded = text.slice(0, -2).replace(/\r\n[ \t]/g, '');
  const open: Component[] = [];
  let root: Component | undefined;
  for (const line of unfolded.split('\r\n')) {
    const [, name = '', parameters = '', value = ''] =
      /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^";:,]+)*):(.*)$/.exec(line) ?? [];
    if (!name) throw new Error(`Not a content line: ${line}`);
    if (root && open.length === 0) throw new Error(`After the end: ${line}`);
    if (name === 'BEGIN') {
      const component = { name: value, properties: [], components: [] };
      open.at(-1)?.components.push(component);
      root ??= component;
      open.push(component);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`Ends what did not begin: ${line}`);
    } else open.at(-1)?.properties.push({ name, parameters, value });
  }
  if (!root || open.length > 0) throw new Error('Does not end.');
  return root;
}

/** The one property of a name; none, or several, is an error. */
export function only({ properties }: Component, name: string): Property {
  const [found, ...more] = properties.filter((property) => property.name === name);
  if (!found || more.length > 0) throw new Error(`${name} stands ${more.length + (found ? 1 : 0)} times.`);
  return found;
}

/** A value of type TEXT, unescaped. */
export function textOf({ value }: Property): string {
  const bare = value.replace(/\\[\\;,nN]/g, '');
  if (/[\\;,]/.test(bare)) throw new Error(`Not escaped: ${value}`);
  return value.replace(/\\(.)/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}
