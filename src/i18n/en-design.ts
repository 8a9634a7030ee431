/** Interface words of the page that shows the design system, in English. */
export const designEn = {
  design: {
    title: 'Design',
    lead: 'Every component of this site in every state, with examples from its own content.',
    sections: {
      colours: 'Colours',
      type: 'Type',
      controls: 'Links and buttons',
      standings: 'Standings',
      marks: 'Marks of events',
      text: 'Parts of an article',
      entries: 'Entries',
      figures: 'Figures',
    },
    /** What each colour of the stylesheet is for, by its name there. */
    colours: {
      paper: 'Paper: the ground',
      sheet: 'Sheet: what lies on it',
      ink: 'Ink: text',
      soft: 'Soft: notes and dates',
      rule: 'Rule: light lines',
      heavy: 'Heavy: strong lines',
      accent: 'Accent: links and focus',
      bad: 'Bad: what is wrong',
      wash: 'Wash: bands and code',
      target: 'Target: where a link led',
    },
    /** A text in each style, that says of itself what it is. */
    type: {
      heading: 'A heading inside a section',
      answer: 'The short answer stands first, larger than the text and with a green rule.',
      prose: 'Prose is set in the serif, with figures as high as capitals: 0123456789.',
      small: 'Notes are set in the grotesque. Dates line up: 1 February 2014, 11 March 2021.',
      list: ['Items of a list', 'have a dash before them.'],
      code: 'code',
    },
    aside: 'A remark of the author stands in the margin where there is room.',
    correction: 'Below the rule stands what the record shows.',
    cited: 'A sentence with each standing in turn:',
    table: 'A table',
    columns: ['What', 'How many'],
    rows: [
      ['One', '1'],
      ['Ten thousand', '10,000'],
    ],
    button: 'A button',
    link: 'A link',
    fold: 'Something folded',
    folded: 'What was folded.',
  },
};
