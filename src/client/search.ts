/** Search, in place or on its page: Pagefind's Component UI in our markup, with our list of hits. */
import { part } from './part.ts';
import { backend } from './search-ask.ts';
import { groupsOf } from './search-choices.ts';
import { find } from './search-element.ts';
import { startSearch, warmUp } from './search-engine.ts';
import { searchAddress } from './search-filters.ts';
import { followAddress } from './search-history.ts';
import { loadInterface, makeInstance } from './search-interface.ts';
import type { ModalElement } from './search-pagefind.ts';
import { connect } from './search-place.ts';

/** Loads what a search needs, so that it is there when the reader types. */
export function prepare(trigger: HTMLElement): void {
  void modalMarkup(trigger);
  // What fails here is tried again when it is asked for.
  for (const loading of [startSearch, loadInterface]) loading(trigger.dataset).catch(() => undefined);
}

let modal: ModalElement | undefined;

/**
 * Opens the modal.
 * @param typed tells what was typed while it was loaded, and from then on it goes into the field.
 * @throws when search cannot be loaded.
 */
export async function openModal(trigger: HTMLElement, typed: () => string): Promise<void> {
  prepare(trigger);
  const [parts] = await Promise.all([modalMarkup(trigger), loadInterface(trigger.dataset)]);
  if (!parts) throw new Error('The markup of search could not be loaded.');
  modal ??= makeModal(trigger, parts);
  modal.open();
  const field = modal.querySelector('input');
  field?.select();
  const text = typed();
  if (!field || !text) {
    void warmUp(trigger.dataset).catch(() => undefined);
    return;
  }
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function makeModal(trigger: HTMLElement, parts: DocumentFragment): ModalElement {
  const instance = makeInstance(backend(trigger.dataset, groupsOf(parts)));
  // The field says that Escape clears it, but here the modal takes that key, and closes. Before anything is placed,
  // since a modal that hears of new words wraps itself once more.
  instance.setLanguage();
  instance.setTranslations({ keyboard_clear: instance.translate('keyboard_close') });
  document.body.append(parts);
  const made = document.querySelector('pagefind-modal');
  if (!made) throw new Error('The markup of search has no modal.');
  connect(made, instance, trigger.dataset);
  const asPage = find(made, 'search-as-page');
  instance.on('search', (term, chosen) => {
    asPage.setAttribute('href', searchAddress(addressOf(trigger), { term, chosen }));
  });
  // A hit may be a section of this very page: it is read with the modal out of the way.
  made.addEventListener('search-followed', () => {
    made.close();
  });
  return made;
}

/** Fills the page of search, runs the query of its address, and keeps the address up with what is typed. */
export async function fillPage(page: HTMLElement, trigger: HTMLElement): Promise<void> {
  const template = document.querySelector<HTMLTemplateElement>('#search-on-page');
  if (!template) throw new Error('The page of search has no markup for it.');
  await loadInterface(trigger.dataset);
  const instance = makeInstance(backend(trigger.dataset, groupsOf(template.content)));
  page.append(template.content);
  connect(page, instance, trigger.dataset);
  followAddress(page, instance);
  if (instance.searchTerm) return;
  // After the page is painted: starting the engine holds it up for as long as loading all the rest.
  requestAnimationFrame(() => setTimeout(() => void warmUp(trigger.dataset).catch(() => undefined)));
}

/** The markup of the modal, taken from the page of search: other pages do not carry it, nor its words. */
async function modalMarkup(trigger: HTMLElement): Promise<DocumentFragment | undefined> {
  const template = await part(addressOf(trigger), '#search-in-place');
  return template instanceof HTMLTemplateElement ? template.content : undefined;
}

function addressOf(trigger: HTMLElement): string {
  return trigger.querySelector('a')?.href ?? '';
}
