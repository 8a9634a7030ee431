/** XML read as a browser reads it, strictly: a document that is not well-formed is refused. */
import type { Page } from '@playwright/test';

export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlNode[];
}

/** @throws on what is not well-formed. */
export async function readXml(page: Page, xml: string): Promise<XmlNode> {
  return page.evaluate((source) => {
    const { documentElement } = new DOMParser().parseFromString(source, 'application/xml');
    const fault = documentElement.querySelector('parsererror');
    if (fault) throw new Error(fault.textContent);
    const plain = (element: Element): XmlNode => ({
      name: element.nodeName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.textContent,
      children: [...element.children].map(plain),
    });
    return plain(documentElement);
  }, xml);
}

/** The elements of a name right below another. */
export function below({ children }: XmlNode, name: string): XmlNode[] {
  return children.filter((child) => child.name === name);
}
