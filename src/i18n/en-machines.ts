/** Interface words that only machines show: what files of data hold. */
export const machinesEn = {
  datasets: {
    timeline: (title: string, events: string) =>
      `${title}: ${events} with dates as exact as they are known, each with its sources.`,
    sections: 'Sections',
    sectionsAbout:
      'Everything on this site that can be linked: titles, texts, addresses that keep, versions, and links both ways.',
  },
};
