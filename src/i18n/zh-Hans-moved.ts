/** Interface words of what moved, in simplified Chinese. */
import type { movedEn } from './en-moved.ts';

export const movedZhHans: typeof movedEn = {
  movedFrom: '已从本页移出',
  movedHeading: '本页已移动',
  splitHeading: '此内容已拆分',
  movedTitle: (names) => `已移动:${names}`,
};
