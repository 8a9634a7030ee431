/** Interface words that only machines show, in simplified Chinese. */
import type { machinesEn } from './en-machines.ts';

export const machinesZhHans: typeof machinesEn = {
  datasets: {
    timeline: (title, events) => `${title}:${events},日期精确到已知的程度,每个都注明来源。`,
    sections: '各节',
    sectionsAbout: '本站所有可链接的内容:标题、文本、固定地址、版本,以及双向链接。',
  },
};
