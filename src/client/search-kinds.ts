/** Buttons that narrow the hits to one kind, with how many there are of each. */
import type { Counts, Filters, Instance } from './search-pagefind.ts';

/** @returns which kind is chosen: the value of its button, empty for all. */
export function kindButtons(instance: Instance, group: HTMLElement): () => string {
  const buttons = [...group.querySelectorAll('button')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      instance.triggerFilters(filtersOf(button));
    });
  }
  instance.on('search', (term, filters) => {
    group.hidden = term.trim() === '';
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(key(filtersOf(button)) === key(filters)));
    }
  });
  instance.on('filters', ({ total }) => {
    for (const button of buttons) {
      const count = countOf(button, total);
      const place = button.querySelector('.count');
      if (place) place.textContent = String(count);
      // One that is pressed stays, so that it can be seen and left.
      button.hidden = place !== null && count === 0 && button.ariaPressed !== 'true';
    }
  });
  return () => buttons.find((button) => button.ariaPressed === 'true')?.value ?? '';
}

/** The filters of the button with a value, for a page that is opened with one. */
export function kindFilters(group: HTMLElement, value: string): Filters {
  const button = [...group.querySelectorAll('button')].find((candidate) => candidate.value === value);
  return button ? filtersOf(button) : {};
}

function typesOf(button: HTMLButtonElement): string[] {
  return button.dataset.types?.split(' ') ?? [];
}

function filtersOf(button: HTMLButtonElement): Filters {
  const types = typesOf(button);
  return types.length > 0 ? { type: { any: types } } : {};
}

function countOf(button: HTMLButtonElement, counts: Counts): number {
  return typesOf(button).reduce((sum, type) => sum + (counts.type?.[type] ?? 0), 0);
}

function key(filters: Filters): string {
  return filters.type?.any.join() ?? '';
}
