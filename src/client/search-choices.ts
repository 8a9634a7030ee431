/** The controls that narrow a search, with how many hits each would leave, and what is chosen as chips to remove. */
import type { Found } from './search-ask.ts';
import { element, find } from './search-element.ts';
import { filterNames, withChoice, withManner, without, type Groups } from './search-filters.ts';
import type { Counts } from './search-looked.ts';
import type { Chosen, Instance } from './search-pagefind.ts';
import type { Span } from './search-query.ts';
import { spanWords } from './search-span.ts';

/** Milliseconds without a key after which the hits are counted. */
const pause = 250;

/** Which types of things each button of types stands for. */
export function groupsOf(root: ParentNode): Groups {
  return Object.fromEntries(
    [...find(root, 'search-types').querySelectorAll('button')].map(({ value, dataset }) => [
      value,
      dataset.types?.split(' ') ?? [],
    ]),
  );
}

export function connectChoices(root: HTMLElement, instance: Instance<Found>): void {
  const groups = groupsOf(root);
  const buttons = [...find(root, 'search-types').querySelectorAll('button')];
  const selects = [...find(root, 'search-filters').querySelectorAll('select')].map((select) => ({
    select,
    // Years have no names: they are what is counted.
    options: [...select.options].map(({ value, text }) => ({ value, name: text })),
  }));
  const chips = find(root, 'search-chips');
  const fold = find(root, 'search-fold');

  const choose = (name: string, value: string) => {
    instance.triggerFilters(withChoice(instance.searchFilters, name, value));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose('type', button.value);
    });
  }
  for (const { select } of selects) {
    select.addEventListener('change', () => {
      choose(select.name, select.value);
    });
  }
  fold.addEventListener('click', () => {
    fold.setAttribute('aria-expanded', String(fold.ariaExpanded !== 'true'));
  });

  instance.on('search', (_, chosen) => {
    const type = chosen.type?.[0] ?? '';
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === type));
    chips.replaceChildren(
      // Which kind of result is chosen can be seen at its button.
      ...filterNames.flatMap((name) =>
        name === 'type' ? [] : (chosen[name] ?? []).map((value) => chosenChip(name, value)),
      ),
    );
  });
  instance.on('results', (found) => {
    if (!('counts' in found) || found.term !== instance.searchTerm) return;
    if (found.span) chips.prepend(timeChip(found.span));
    // Counting takes longer than finding: it waits for a pause, so that the next letter does not wait for it.
    const count = () => setTimeout(() => void showCountsOf(found), pause);
    root.addEventListener('search-settled', count, { once: true });
  });

  async function showCountsOf(found: Found): Promise<void> {
    const isStill = () => found.term === instance.searchTerm && found.chosen === instance.searchFilters;
    if (!isStill()) return;
    // Without them the choices stay as they are.
    const counts = await found.counts().catch(() => undefined);
    if (counts && isStill()) showCounts(counts);
  }

  function showCounts(counts: Counts): void {
    for (const button of buttons) {
      const count = (groups[button.value] ?? []).reduce((sum, type) => sum + (counts.type?.[type] ?? 0), 0);
      const place = button.querySelector('.count');
      place?.replaceChildren(String(count));
      // One that is pressed stays, so that it can be seen and left.
      button.hidden = place !== null && count === 0 && button.ariaPressed !== 'true';
    }
    for (const { select, options } of selects) {
      const known = counts[select.name] ?? {};
      const chosen = instance.searchFilters[select.name]?.[0] ?? '';
      const [all, ...named] = options;
      const years = [...new Set([...Object.keys(known), ...(chosen ? [chosen] : [])])].sort().reverse();
      const some = (named.length > 0 ? named : years.map((value) => ({ value, name: value }))).filter(
        ({ value }) => value === chosen || known[value],
      );
      select.replaceChildren(
        new Option(all?.name, ''),
        ...some.map(({ value, name }) => new Option(`${name} (${String(known[value] ?? 0)})`, value)),
      );
      select.value = chosen;
      // It keeps its place, so that the hits below do not move when they are counted.
      select.disabled = some.length === 0;
    }
  }

  function chosenChip(name: string, value: string): HTMLElement {
    const { options } = selects.find(({ select }) => select.name === name) ?? {};
    const text = options?.find((some) => some.value === value)?.name ?? value;
    const item = chip(text, () => without(instance.searchFilters, name));
    item.dataset.of = name;
    return item;
  }

  /** The time that the words of the query name. */
  function timeChip(span: Span): HTMLElement {
    const text = spanWords(span, document.documentElement.lang, chips.dataset);
    return chip(text, () => withManner(instance.searchFilters, 'time', instance.searchTerm));
  }

  function chip(text: string, left: () => Chosen): HTMLElement {
    const button = element('button', 'search-chip', text);
    button.type = 'button';
    button.ariaLabel = (chips.dataset.remove ?? '').replace('{}', text);
    button.addEventListener('click', () => {
      instance.triggerFilters(left());
      root.querySelector('input')?.focus();
    });
    return element('li', '', button);
  }
}
