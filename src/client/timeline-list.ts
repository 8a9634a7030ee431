/** The list of all events as the page has it: what is known of each, and how it shows some of them. */
import type { Facts } from './timeline-choice.ts';

export interface Entry extends Facts {
  item: HTMLElement;
}

/** Every event of the page, with its facts from the attributes of its entry and the year of its list. */
export function entries(): Entry[] {
  return [...document.querySelectorAll<HTMLElement>('.event')].map((item) => ({
    item,
    kind: item.dataset.kind ?? '',
    platforms: item.dataset.platforms?.split(' ') ?? [],
    companies: item.dataset.companies?.split(' ') ?? [],
    year: Number(item.parentElement?.dataset.year),
  }));
}

/** Shows these events alone: years and eras without any go, and their places in the contents. */
export function showOnly(shown: ReadonlySet<HTMLElement>): void {
  for (const item of document.querySelectorAll<HTMLElement>('.event')) item.hidden = !shown.has(item);
  for (const group of document.querySelectorAll<HTMLElement>('.events, .era')) {
    group.hidden = !group.querySelector('.event:not([hidden])');
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')) {
    const era = document.getElementById(link.hash.slice(1))?.closest<HTMLElement>('.era');
    link.closest('li')?.toggleAttribute('hidden', era?.hidden === true);
  }
}

/** The strip over the years says how many events are shown of each stretch, and leads to the first of them. */
export function countBars(shown: readonly Facts[], isAll: boolean): void {
  for (const bar of document.querySelectorAll<SVGAElement>('.density-bar')) {
    const { from, to, highest, some = '' } = bar.dataset;
    const years = shown.map(({ year }) => year).filter((year) => year >= Number(from) && year <= Number(to));
    const height = (years.length / Number(highest)) * 100;
    const rect = bar.querySelector('.shown');
    rect?.setAttribute('y', `${String(100 - height)}%`);
    rect?.setAttribute('height', `${String(height)}%`);
    const title = bar.querySelector('title');
    bar.dataset.all ??= title?.textContent ?? '';
    title?.replaceChildren(isAll ? bar.dataset.all : some.replace('{}', String(years.length)));
    if (years.length > 0) bar.setAttribute('href', `#year-${String(Math.min(...years))}`);
    else bar.removeAttribute('href');
  }
}
