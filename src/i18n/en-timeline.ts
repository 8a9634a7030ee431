/** Interface words of the page of all events in English. */
export const timelineEn = {
  filterEvents: 'Filter the events',
  byCompany: 'By company',
  allOf: 'All',
  fromYear: 'From year',
  toYear: 'to year',
  clearFilters: 'Clear',
  /** `shown` may be a place for a number. */
  shownOf: (shown: string, all: string) => `${shown} of ${all}`,
  noneShown: 'No event matches',
  andLinked: ', and the one that the address leads to',
  drawnPage: (title: string) => `${title} as a drawing`,
  eventsByYear: 'Events by year',
  eventsIn: (years: string, events: string) => `${years}: ${events}`,
  years: (from: number, to: number) => (from === to ? String(from) : `${String(from)}–${String(to)}`),
};
