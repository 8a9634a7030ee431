/** The controls of the filter: what each can choose, what it has chosen, and how many events it would leave. */
import { everything, facets, type Choice, type Facet, type Known } from './timeline-choice.ts';

/** How many events a choice leaves. */
export type Count = (choice: Choice) => number;

export function buttonsOf(root: HTMLElement): HTMLButtonElement[] {
  return [...root.querySelectorAll<HTMLButtonElement>('button[name]')];
}

export function selectsOf(root: HTMLElement): HTMLSelectElement[] {
  return [...root.querySelectorAll('select')];
}

/** What can be chosen, as the controls have it. */
export function knownTo(root: HTMLElement): Known {
  const buttons = (name: string) =>
    buttonsOf(root)
      .filter((button) => button.name === name)
      .map(({ value }) => value);
  const options = (name: string) =>
    selectsOf(root)
      .filter((select) => select.name === name)
      .flatMap((select) => [...select.options].map(({ value }) => value));
  return {
    kind: buttons('kind'),
    platform: buttons('platform'),
    company: options('company'),
    years: options('from'),
  };
}

/** Shows a choice. What would leave no event cannot be chosen. */
export function showControls(root: HTMLElement, choice: Choice, count: Count): void {
  for (const button of buttonsOf(root)) {
    const facet = button.name as Facet;
    const left = count({ ...choice, [facet]: button.value });
    button.setAttribute('aria-pressed', String(choice[facet] === button.value));
    button.disabled = left === 0 && choice[facet] !== button.value && button.value !== '';
    button.querySelector('.count')?.replaceChildren(String(left));
  }
  const { years } = knownTo(root);
  for (const select of selectsOf(root)) {
    const facet = select.name as Facet;
    const all = facet === 'from' ? years[0] : facet === 'to' ? years.at(-1) : '';
    select.value = choice[facet] || (all ?? '');
    if (facet !== 'company') continue;
    for (const option of select.options) {
      const left = count({ ...choice, company: option.value });
      option.textContent = `${option.dataset.name ?? ''} (${String(left)})`;
      option.disabled = left === 0 && choice.company !== option.value && option.value !== '';
    }
  }
  showPage(root, choice);
}

/** Where nothing but a kind or a platform is chosen, there is a page with a drawing of the same. */
function showPage(root: HTMLElement, choice: Choice): void {
  const link = root.querySelector<HTMLAnchorElement>('.filter-page');
  const chosen = facets.filter((facet) => choice[facet] !== everything[facet]);
  const button = buttonsOf(root).find(
    ({ name, value }) => chosen.length === 1 && name === chosen[0] && value === choice[name],
  );
  if (!link) return;
  link.hidden = !button;
  link.href = button?.dataset.page ?? '';
  link.textContent = (link.dataset.text ?? '').replace('{}', button?.dataset.name ?? '');
}
