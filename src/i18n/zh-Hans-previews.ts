/** Interface words of cards and previews in simplified Chinese. */
import type { previewsEn } from './en-previews.ts';

export const previewsZhHans: typeof previewsEn = {
  permalink: '永久链接',
  previews: {
    on: '链接预览:开',
    off: '链接预览:关',
    label: '预览',
    stop: '关闭预览',
    stopped: '预览已关闭,可在页脚重新打开。',
  },
};
