/** A reader of CSV after RFC 4180. */

/** Rows of cells; every row must end in CRLF. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let end = 0;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, quoted, plain = '', mark] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (mark === '\r\n') rows.push([]);
    end = cell.lastIndex;
    if (end === text.length) break;
  }
  if (end !== text.length) throw new Error(`Not CSV: ${text.slice(end, end + 40)}`);
  return rows.slice(0, -1);
}
