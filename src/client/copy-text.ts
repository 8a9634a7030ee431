/** Copying what an element holds. */

/**
 * Copies an element's text; where it has italics or the like, programs that take formatted text get them too.
 * @throws where the browser does not allow it.
 */
export async function copyElement(element: HTMLElement): Promise<void> {
  const text = element.textContent;
  if (element.childElementCount === 0 || !('ClipboardItem' in globalThis)) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([
    new ClipboardItem({ ...as('text/plain', text), ...as('text/html', element.innerHTML) }),
  ]);
}
