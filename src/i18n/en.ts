/** Interface words in English: the model for every other language, which the compiler holds to the same keys. */
import { citeEn } from './en-cite.ts';
import { datesEn } from './en-dates.ts';
import { designEn } from './en-design.ts';
import { feedsEn } from './en-feeds.ts';
import { lanesEn } from './en-lanes.ts';
import { machinesEn } from './en-machines.ts';
import { movedEn } from './en-moved.ts';
import { numbersEn } from './en-numbers.ts';
import { referencesEn } from './en-references.ts';
import { previewsEn } from './en-previews.ts';
import { standingsEn } from './en-standings.ts';
import { searchEn } from './en-search.ts';
import { timelineEn } from './en-timeline.ts';

export const en = {
  ...datesEn,
  ...citeEn,
  ...numbersEn,
  ...referencesEn,
  ...searchEn,
  ...timelineEn,
  ...lanesEn,
  ...designEn,
  ...machinesEn,
  ...feedsEn,
  ...previewsEn,
  ...standingsEn,
  ...movedEn,
  // Dates
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  until: (start: string, end: string) => `${start} to ${end}`,
  since: (start: string) => `since ${start}`,
  before: (end: string) => `until ${end}`,
  // Counts
  minutes: (count: number) => `${String(count)} min`,
  citations: (count: number) => (count === 1 ? '1 citation' : `${String(count)} citations`),
  disputed: (count: number) => `${String(count)} disputed`,
  claims: (count: number) => (count === 1 ? '1 claim' : `${String(count)} claims`),
  events: (count: number) => (count === 1 ? '1 event' : `${String(count)} events`),
  // Places
  places: {
    home: 'Home',
    articles: 'Articles',
    platforms: 'Platforms',
    timeline: 'Timeline',
    numbers: 'Numbers',
    compare: 'Compare',
    sources: 'Sources',
    disagreements: 'Disagreements',
    glossary: 'Glossary',
    about: 'About',
    linking: 'Link and cite',
    index: 'A to Z',
    search: 'Search',
    notFound: 'Page not found',
  },
  // Page parts
  skip: 'Skip to content',
  mainNavigation: 'Main',
  breadcrumbs: 'Breadcrumbs',
  footer: 'All pages',
  onThisPage: 'On this page',
  /** Follows words that many things of a page share: only those who hear them need it. */
  namely: (what: string) => `: ${what}`,
  readNext: 'Read next',
  previous: 'Previous',
  next: 'Next',
  keyFacts: 'Key facts',
  asOf: (date: string) => `As of ${date}`,
  linksHere: 'What links here',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  repository: 'Source code',
  menu: 'Menu',
  licenceWords: 'Words',
  licenceAnd: ',',
  licenceCode: 'code',
  // Citations
  weighedIn: 'Weighed in',
  theRecord: 'The record',
  weSay: 'We say:',
  allQuestions: (count: number) => `All ${String(count)} questions`,
  letterNames: { '#': 'Digits', 文: 'Other scripts' } as Partial<Record<string, string>>,
  aside: 'Aside',
  correction: 'Where a source errs',
  // Collections
  articlesLead: 'Explainers, each with a short answer first and every statement traced.',
  platformsLead: 'The apps that this site is about.',
  sourcesLead:
    'The documents that this site is made from, and every claim taken from them, with its standing.',
  glossaryLead: 'Terms, companies and people, with their other names.',
  byLetter: 'By first letter',
  indexLead: 'Every section, event, term and page, by name.',
  timelineLead: 'Everything dated, with its source. Each event has an address of its own.',
  author: 'Author',
  published: 'Printed date',
  written: 'Written',
  language: 'Language',
  translatedFrom: (to: string, from: string) => `${to}, machine-translated from ${from}`,
  kind: 'What it is',
  trust: 'What to trust it for',
  rights: 'Rights',
  dating: 'How it was dated',
  claimsHeading: 'Claims',
  writtenWhen: (date: string) => `written ${date}`,
  datedWhen: (date: string) => `page dated ${date}`,
  setAside: 'Lines set aside',
  setAsideLead: (all: number, aside: number) =>
    `Of the text’s lines ${String(all)} are not blank. Claims are taken from ${String(all - aside)} of them; ` +
    (aside === 1 ? 'one states nothing' : `${String(aside)} state nothing`) +
    ' that could be checked.',
  disagreementsLead:
    'Where the sources differ from each other or from the record: what each side says, what we say, and why.',
  alsoCalled: 'Also called',
  seeAlso: 'See also',
  owner: 'Owner',
  launched: 'Launched',
  eventsOf: (name: string) => `${name}: dated events`,
  allEvents: 'All events',
  byKind: 'By kind',
  byPlatform: 'By platform',
  byYear: 'By year',
  byName: 'By name',
  byEvidence: 'By evidence',
  disputedBy: 'Disputed',
  asList: 'The same as a list',
  toTop: 'Back to the top',
  takeAway: 'Download',
  inCalendar: (days: number, all: number) =>
    `${String(days)} of ${String(all)} events; those not known to the day cannot stand in a calendar.`,
  entryTypes: {
    article: 'Article',
    section: 'Section',
    platform: 'Platform',
    company: 'Company',
    person: 'Person',
    term: 'Term',
    event: 'Event',
    claim: 'Claim',
    figure: 'Figure',
    chart: 'Chart',
    disagreement: 'Disagreement',
    feature: 'Feature',
    source: 'Source',
    page: 'Page',
    timeline: 'Timeline',
    diagram: 'Diagram',
    table: 'Table',
  },
  // Home
  questions: 'Start with a question',
  waysIn: 'Ways in',
  corrections: 'What the sources got wrong',
  allClaims: 'Every claim, by source',
  // 404
  notFoundLead: 'There is no page at this address. It may have moved, or the link may have a slip in it.',
  notFoundWays: 'Search for it, or look it up in the A to Z.',
  redirect: (title: string) => `This address leads to: ${title}`,
};

export type Words = typeof en;
