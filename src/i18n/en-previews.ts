/** Interface words of cards and previews in English. */
export const previewsEn = {
  permalink: 'Permalink',
  previews: {
    on: 'Previews of links: on',
    off: 'Previews of links: off',
    label: 'Preview',
    stop: 'Turn previews off',
    stopped: 'Previews are off. The foot of every page turns them on again.',
  },
};
