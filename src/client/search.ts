/** Search, in place or on its page: Pagefind's Component UI in our markup, with our list of hits. */
import { part } from './part.ts';
import { loadEngine } from './search-engine.ts';
import { hitElement } from './search-hit.ts';
import { kindButtons, kindFilters } from './search-kinds.ts';
import type { Instance, ModalElement } from './search-pagefind.ts';

/** Loads what a search needs, so that it is there when the reader types. */
export function prepare(trigger: HTMLElement): void {
  // What fails here is tried again when it is asked for.
  loadEngine(trigger.dataset).catch(() => undefined);
  void modalMarkup(addressOf(trigger));
}

let modal: ModalElement | undefined;

/** Opens the modal; where search cannot be loaded, its page says what else there is. */
export async function openModal(trigger: HTMLElement): Promise<void> {
  const address = addressOf(trigger);
  try {
    const [instance, parts] = await Promise.all([loadEngine(trigger.dataset), modalMarkup(address)]);
    if (!parts) throw new Error(`${address} has no markup for search.`);
    modal ??= makeModal(instance, parts, address);
    modal.open();
    modal.querySelector('input')?.select();
  } catch {
    location.assign(address);
  }
}

function makeModal(instance: Instance, parts: DocumentFragment, address: string): ModalElement {
  // The field says that Escape clears it, but here the modal takes that key, and closes. Before anything is placed,
  // since a modal that hears of new words wraps itself once more.
  instance.setLanguage();
  instance.setTranslations({ keyboard_clear: instance.translate('keyboard_close') });
  const { kind } = place(instance, parts, document.body);
  const made = document.querySelector('pagefind-modal');
  if (!made) throw new Error('The markup of search has no modal.');
  const link = made.querySelector<HTMLAnchorElement>('.search-as-page');
  instance.on('search', (term) => {
    if (link) link.href = withQuery(address, term, kind());
  });
  // A hit may be a section of this very page: it is read with the modal out of the way.
  made.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.search-title')) made.close();
  });
  return made;
}

/** Fills the page of search, runs the query of its address, and keeps the address up with what is typed. */
export async function fillPage(page: HTMLElement, trigger: HTMLElement): Promise<void> {
  try {
    const instance = await loadEngine(trigger.dataset);
    const template = document.querySelector<HTMLTemplateElement>('#search-on-page');
    if (!template) throw new Error('The page of search has no markup for it.');
    const { group, kind } = place(instance, template.content, page);
    const query = new URLSearchParams(location.search);
    const term = query.get('q') ?? '';
    instance.on('search', (typed) => {
      history.replaceState(history.state, '', withQuery(location.pathname, typed, kind()));
    });
    if (term) instance.triggerSearchWithFilters(term, kindFilters(group, query.get('kind') ?? ''));
    else page.querySelector('input')?.focus();
  } catch {
    page.querySelector('.search-failed')?.removeAttribute('hidden');
  }
}

/** Puts the markup into the page, where it comes to life, and connects what is ours in it. */
function place(instance: Instance, parts: DocumentFragment, to: HTMLElement) {
  const group = parts.querySelector<HTMLElement>('.search-kinds');
  const list = parts.querySelector('pagefind-results');
  if (!group || !list) throw new Error('The markup of search lacks its parts.');
  const kind = kindButtons(instance, group);
  to.append(parts);
  const names = JSON.parse(group.dataset.names ?? '{}') as Record<string, string>;
  list.resultTemplate = (data) => hitElement(data, names);
  return { group, kind };
}

/** The markup of the modal, taken from the page of search: other pages do not carry it, nor its words. */
async function modalMarkup(address: string): Promise<DocumentFragment | undefined> {
  const template = await part(address, '#search-in-place');
  return template instanceof HTMLTemplateElement ? template.content : undefined;
}

function addressOf(trigger: HTMLElement): string {
  return trigger.querySelector('a')?.href ?? '';
}

function withQuery(address: string, term: string, kind: string): string {
  const query = new URLSearchParams({ ...(term && { q: term }), ...(kind && { kind }) });
  return query.size > 0 ? `${address}?${query.toString()}` : address;
}
