/** Interface words of citations and references in English. */
export const referencesEn = {
  references: 'References',
  note: (number: number, standing: string) => `Note ${String(number)}: ${standing}`,
  line: (lines: string) => `line ${lines}`,
  lines: (lines: string) => `lines ${lines}`,
  backToText: (place: string) => `Back to the text, place ${place}`,
  whatTheMarksMean: 'What the marks mean',
  undated: 'undated',
  accessed: (date: string) => `read ${date}`,
};
