/** Interface words of what is made for other programs in English. */
export const feedsEn = {
  llmsLead:
    'Each page listed here is in Markdown: sections have permanent ids, citations are footnotes with the standing of the claim or the address of the reference. Cite the permanent addresses, which contain /s/.',
  data: 'Data',
  feed: 'Feed',
  feedAbout: 'The articles as an Atom feed, the last reviewed first.',
  eventsAbout: 'Everything dated as JSON, each event with its citations.',
};
