/** Interface words of what moved, in English. */
export const movedEn = {
  movedFrom: 'Moved from this page',
  movedHeading: 'This page has moved',
  splitHeading: 'This has been split',
  movedTitle: (names: string) => `Moved: ${names}`,
};
