/** Interface words of cards in English. */
export const previewsEn = {
  permalink: 'Permalink',
};
