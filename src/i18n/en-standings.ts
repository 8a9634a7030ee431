/** Standings in English: their names, and what each means. */
export const standingsEn = {
  standings: {
    supported: 'Supported',
    contradicted: 'Contradicted',
    outdated: 'Outdated',
    unverified: 'Unverified',
    opinion: 'Opinion',
    prediction: 'Prediction',
    own: 'Our own words',
  },
  /** So many claims: two standings are nouns, the others adjectives. */
  withStanding: (
    count: number,
    standing: 'supported' | 'contradicted' | 'outdated' | 'unverified' | 'opinion' | 'prediction',
  ) => {
    const isNoun = standing === 'opinion' || standing === 'prediction';
    return `${String(count)} ${standing}${isNoun && count !== 1 ? 's' : ''}`;
  },
  standingMeanings: {
    supported: 'A reference outside the sources says the same.',
    contradicted: 'A reference shows that it is wrong or misleading.',
    outdated: 'It was true once, but not when it was published, or no longer.',
    unverified: 'Only a source says so; no reference was found that settles it.',
    opinion: 'A judgement of its author, which no reference can settle.',
    prediction: 'A forecast of its author, made before it could be known.',
  },
};
