/** Interface words of citations and references in simplified Chinese. */
import type { referencesEn } from './en-references.ts';

export const referencesZhHans: typeof referencesEn = {
  references: '参考文献',
  note: (number, standing) => `注${String(number)}:${standing}`,
  line: (lines) => `第${lines}行`,
  lines: (lines) => `第${lines}行`,
  backToText: (place) => `回到正文,第${place}处`,
  whatTheMarksMean: '标记的含义',
  undated: '无日期',
  accessed: (date) => `${date}读取`,
};
