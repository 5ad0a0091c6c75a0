/** Words as the search knows them. */
export type Lexicon = {
  /** The text cut into words, one after the other. */
  cut(text: string): readonly string[]
  /** Like {@link Lexicon.cut}, with the shorter words inside long ones. */
  cutFinely(text: string): readonly string[]
  /**
   * The words of three to eight Chinese characters that begin at a place of a text: bit 3 of the number for one of three
   * characters, bit 4 for one of four. Dictionaries have no longer ones worth a token of their own.
   */
  longWordsAt(text: string, at: number): number
}
