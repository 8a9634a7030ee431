/** Interface words of the lanes and of the firsts in English. */
export const lanesEn = {
  lanes:
    'Each line starts at a launch and bends into the band of the company that buys it. Every circle and its label lead to the event.',
  lanesTable: 'The same as a table',
  lanesTitle: 'The lanes',
  lanesLead:
    'Who came to own what, and who was first with what: every mark leads to its event and its source.',
  lanesName: 'The apps and who owns them',
  lanesLarger: 'Larger, with the first of each feature',
  lanesFromTimeline: 'The same years as lines: owners, and firsts by feature',
  independent: 'independent',
  stops: 'Stops',
  stop: (date: string, name: string, label: string) => `${date}: ${name}: ${label}`,
  firsts: 'Firsts by feature',
  firstsLead:
    'A mark stands where a platform got the feature; a line joins the first, in bold type, to the last. Hollow marks: the date is in doubt, or known to no more than a season or a year.',
  firstsMark: (feature: string, name: string, date: string, text: string) =>
    `${feature}: ${name}, ${date}${text && ` (${text})`}`,
  firstsUndated: (name: string) => `${name}: no date known.`,
  firstsRest: 'Not drawn, since fewer than two dates are known:',
  firstsCompare: 'The comparison, with every source',
};
