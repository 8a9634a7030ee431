/** The markup of the modal, taken from the page of search: other pages do not carry it, nor its words. */
let modal: Promise<DocumentFragment> | undefined;

export function loadModal(address: string): Promise<DocumentFragment> {
  modal ??= read(address).catch((error: unknown) => {
    // The connection may be back the next time.
    modal = undefined;
    throw error;
  });
  return modal;
}

async function read(address: string): Promise<DocumentFragment> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const template = page.querySelector<HTMLTemplateElement>('#search-in-place');
  if (!template) throw new Error(`${address} has no markup for search.`);
  return template.content;
}
