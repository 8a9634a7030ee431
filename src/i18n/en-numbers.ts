/** Interface words of numbers, charts and comparisons in English. */
export const numbersEn = {
  amount: (value: string, unit: string) => `${value} ${unit}`,
  units: {
    users: 'users',
    accounts: 'accounts',
    messages: 'messages',
    percent: '%',
    megabytes: 'MB',
    countries: 'countries',
    years: 'years',
    apps: 'apps',
  },
  over: (value: string) => `over ${value}`,
  under: (value: string) => `under ${value}`,
  numbersLead: 'Every number with its date, what it counts, who says so and where that stands.',
  compareLead: 'What each platform can do, and since when, by the event that brought it there.',
  metrics: {
    'monthly-active': 'active in a month',
    'daily-active': 'active in a day',
    active: 'active',
    registered: 'registered',
    total: 'in total',
    limit: 'upper limit',
  },
  numberColumns: { what: 'Number', value: 'Value', date: 'Date', by: 'Who says so', sources: 'Sources' },
  computed: (how: string) => `Our arithmetic: ${how}`,
  otherNumbers: 'Other numbers',
  otherNumbersLead: 'Numbers that stand in no chart, by what they are about.',
  ofNothing: 'Of nothing in particular',
  chartTable: 'The same as a table',
  chartCsv: 'These numbers as CSV',
  allCsv: 'All numbers as CSV',
  chartSources: 'These numbers with their sources',
  hollowMark: 'Hollow: an approximate number.',
  boundMark: {
    over: 'With a tick upwards: the true number is higher.',
    under: 'With a tick downwards: the true number is lower.',
  },
  boundBar: {
    over: 'With an arrow to the right: the true number is higher.',
    under: 'With an arrow to the left: the true number is lower.',
  },
  dated: (label: string, date: string) => `${label}, ${date}`,
  ofPlatform: (name: string, label: string) => `${name}: ${label}`,
  lineDescription: (from: string, to: string, series: string) => `Lines from ${from} to ${to}. ${series}`,
  barDescription: (bars: string) => `Bars. ${bars}.`,
  seriesDescription: (name: string, first: string, last: string, count: number) =>
    count === 1
      ? `${name}: ${last}, the only number.`
      : `${name}: from ${first} to ${last}, in ${String(count)} numbers.`,
  feature: 'Feature',
  whatCounts: 'What counts',
  launchCounts: 'Since when it has been open to people.',
  ownerCounts: 'The companies that own it or owned it, in turn.',
  notKnown: 'not known',
  firstHere: (names: string, date: string) => `First here: ${names}, ${date}`,
  firstDated: (names: string, date: string) => `First of those with a date: ${names}, ${date}`,
  firstUnsettled: (names: string) => `First here: ${names}; their dates do not settle which`,
  and: (names: readonly string[]) =>
    [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(' and '),
  or: (names: readonly string[]) =>
    [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(' or '),
};
