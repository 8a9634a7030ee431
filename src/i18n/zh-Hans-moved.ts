/** Interface words of who links here and of what moved, in simplified Chinese. */
import type { movedEn } from './en-moved.ts';

export const movedZhHans: typeof movedEn = {
  linkedFrom: (count) => `${String(count)} 处链接到此`,
  movedFrom: '已从本页移出',
  movedHeading: '本页已移动',
  splitHeading: '此内容已拆分',
  movedTitle: (names) => `已移动:${names}`,
};
