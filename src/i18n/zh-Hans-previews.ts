/** Interface words of cards in simplified Chinese. */
import type { previewsEn } from './en-previews.ts';

export const previewsZhHans: typeof previewsEn = {
  permalink: '永久链接',
};
