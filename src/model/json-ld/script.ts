/** JSON-LD as the text of a script. */

/** A node as JSON that no text in it can end: HTML ends a script at its end tag, wherever that stands. */
export function scriptText(node: object): string {
  return JSON.stringify(node).replaceAll('<', '\\u003c');
}
