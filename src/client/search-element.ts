/** Makes an element with its content. Text stays text: nothing that was searched for can be taken for markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** The part of our own markup that a class names. */
export function find(root: ParentNode, className: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`.${className}`);
  if (!found) throw new Error(`The markup of search lacks .${className}.`);
  return found;
}
