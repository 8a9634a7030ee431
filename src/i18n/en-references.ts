/** Interface words of citations and references in English. */
export const referencesEn = {
  references: 'References',
  /** Its number follows. */
  note: (standing: string) => `${standing}, note `,
  line: (lines: string) => `line ${lines}`,
  lines: (lines: string) => `lines ${lines}`,
  backToText: 'Back to the text',
  whatTheMarksMean: 'What the marks mean',
  undated: 'undated',
  accessed: (date: string) => `read ${date}`,
};
