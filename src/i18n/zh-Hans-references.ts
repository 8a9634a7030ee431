/** Interface words of citations and references in simplified Chinese. */
import type { referencesEn } from './en-references.ts';

export const referencesZhHans: typeof referencesEn = {
  references: '参考文献',
  note: (standing) => `${standing},注`,
  line: (lines) => `第${lines}行`,
  lines: (lines) => `第${lines}行`,
  backToText: '回到正文',
  whatTheMarksMean: '标记的含义',
  undated: '无日期',
  accessed: (date) => `${date}读取`,
};
