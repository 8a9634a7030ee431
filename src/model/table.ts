/** Tables written in Markdown, made fit to be read as blocks where there is no room for columns. */

/**
 * @param html the inside of a table: one row of heads, then rows of cells, without tables inside.
 * @returns the same, with the first cell of each row as its head, and in each other cell the head of its column as a
 *   label; screen readers have the column's own head and are not told the label.
 */
export function labelled(html: string): string {
  const heads = [...html.matchAll(/<th[^>]*>([^]*?)<\/th>/g)].map(([, inside = '']) =>
    inside.replace(/<[^>]*>/g, '').trim(),
  );
  return html
    .replace(/<th(?=[\s>])(?![^>]*\bscope=)/g, '<th scope="col"')
    .replace(/<tr[^>]*>(?:(?!<\/tr>)[^])*<\/tr>/g, (row) => {
      let column = -1;
      return row.replace(
        /<td([^>]*)>((?:(?!<\/td>)[^])*)<\/td>/g,
        (_, attributes: string, inside: string) => {
          column++;
          if (column === 0) return `<th scope="row"${attributes}>${inside}</th>`;
          const label = `<span class="label" aria-hidden="true">${heads[column] ?? ''}</span>`;
          return `<td${attributes}>${label}<div>${inside}</div></td>`;
        },
      );
    });
}
