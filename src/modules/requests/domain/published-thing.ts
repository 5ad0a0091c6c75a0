/** Something already public that may answer a request before it is made (条例 第三十六条第一项). */
export type PublishedThing = {
  readonly title: string
  /** An address on this site or another; null where only the place is known. */
  readonly href: string | null
  /** What it is and of whom, in a few words. */
  readonly about: string
}

/** Looks for what is public already; the words are what somebody typed so far. */
export type FindPublished = (words: string) => Promise<readonly PublishedThing[]>
