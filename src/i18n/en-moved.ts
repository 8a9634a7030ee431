/** Interface words of who links here and of what moved, in English. */
export const movedEn = {
  linkedFrom: (count: number) =>
    count === 1 ? 'Linked from 1 place' : `Linked from ${String(count)} places`,
  movedFrom: 'Moved from this page',
  movedHeading: 'This page has moved',
  splitHeading: 'This has been split',
  movedTitle: (names: string) => `Moved: ${names}`,
};
