/**
 * What each thing is worth in the order of relevance. Tuned on the rated queries of `testing/`, two thirds of them.
 */
export const weights = {
  title: 1,
  keyword: 0.8,
  about: 0.6,
  /** For each character that stands before the word in the list of what a thing is about. */
  aboutFading: 0.0015,
  organ: 0.5,
  anywhere: 0.15,
  synonym: 0.9,
  wholeInTitle: 0.3,
  onlyTitle: 0.3,
  number: 2,
  recent: 0.25,
  fadingDays: 500,
  repealed: -0.3,
  lapsed: -0.2,
} as const
